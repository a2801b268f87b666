import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_articles_call_to_action_choice" AS ENUM('inherit', 'other', 'none');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_call_to_action_choice" AS ENUM('inherit', 'other', 'none');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_products_currency" AS ENUM('EUR', 'CHF', 'GBP', 'USD');
  CREATE TYPE "public"."enum_products_unit" AS ENUM('g', 'kg', 'ml', 'l', 'piece');
  CREATE TYPE "public"."enum_products_availability" AS ENUM('inStock', 'lowStock', 'preOrder', 'soldOut');
  CREATE TYPE "public"."enum__products_v_version_currency" AS ENUM('EUR', 'CHF', 'GBP', 'USD');
  CREATE TYPE "public"."enum__products_v_version_unit" AS ENUM('g', 'kg', 'ml', 'l', 'piece');
  CREATE TYPE "public"."enum__products_v_version_availability" AS ENUM('inStock', 'lowStock', 'preOrder', 'soldOut');
  CREATE TYPE "public"."enum_calls_to_action_usps_icon" AS ENUM('purity', 'lab', 'shield', 'leaf', 'delivery', 'heart', 'star', 'check');
  CREATE TYPE "public"."enum__calls_to_action_v_version_usps_icon" AS ENUM('purity', 'lab', 'shield', 'leaf', 'delivery', 'heart', 'star', 'check');
  CREATE TYPE "public"."enum_sources_type" AS ENUM('journalArticle', 'book', 'register', 'webPage');
  CREATE TYPE "public"."enum__sources_v_version_type" AS ENUM('journalArticle', 'book', 'register', 'webPage');
  CREATE TYPE "public"."enum_scheduled_changes_language" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_scheduled_changes_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_scheduled_changes_at_tz" AS ENUM('Europe/Brussels');
  CREATE TYPE "public"."enum_scheduled_changes_state" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'translator');
  CREATE TYPE "public"."enum_users_desk_mail" AS ENUM('off', 'hourly', 'daily');
  CREATE TYPE "public"."enum_redirects_locale" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_terms_target_language" AS ENUM('fr');
  CREATE TYPE "public"."enum_terms_part_of_speech" AS ENUM('noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other');
  CREATE TYPE "public"."enum_translation_memory_source_language" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_translation_memory_target_language" AS ENUM('nl', 'fr');
  CREATE TYPE "public"."enum_claims_guard_effect" AS ENUM('warn', 'block');
  CREATE TYPE "public"."enum__claims_guard_v_version_effect" AS ENUM('warn', 'block');
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"working_title" varchar,
  	"hero_id" integer,
  	"reviewer_id" integer,
  	"reviewed_at" timestamp(3) with time zone,
  	"call_to_action_choice" "enum_articles_call_to_action_choice" DEFAULT 'inherit',
  	"call_to_action_id" integer,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"last_change_windows" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"excerpt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"authors_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_working_title" varchar,
  	"version_hero_id" integer,
  	"version_reviewer_id" integer,
  	"version_reviewed_at" timestamp(3) with time zone,
  	"version_call_to_action_choice" "enum__articles_v_version_call_to_action_choice" DEFAULT 'inherit',
  	"version_call_to_action_id" integer,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_last_change_windows" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_excerpt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"authors_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"placeholder" varchar,
  	"_objectkey" varchar,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_avif800_url" varchar,
  	"sizes_avif800_width" numeric,
  	"sizes_avif800_height" numeric,
  	"sizes_avif800_mime_type" varchar,
  	"sizes_avif800_filesize" numeric,
  	"sizes_avif800_filename" varchar,
  	"sizes_avif1280_url" varchar,
  	"sizes_avif1280_width" numeric,
  	"sizes_avif1280_height" numeric,
  	"sizes_avif1280_mime_type" varchar,
  	"sizes_avif1280_filesize" numeric,
  	"sizes_avif1280_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_webp800_url" varchar,
  	"sizes_webp800_width" numeric,
  	"sizes_webp800_height" numeric,
  	"sizes_webp800_mime_type" varchar,
  	"sizes_webp800_filesize" numeric,
  	"sizes_webp800_filename" varchar,
  	"sizes_webp1280_url" varchar,
  	"sizes_webp1280_width" numeric,
  	"sizes_webp1280_height" numeric,
  	"sizes_webp1280_mime_type" varchar,
  	"sizes_webp1280_filesize" numeric,
  	"sizes_webp1280_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "products_usps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "products" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"price" numeric NOT NULL,
  	"currency" "enum_products_currency" DEFAULT 'EUR' NOT NULL,
  	"reference_price" numeric,
  	"quantity" numeric,
  	"unit" "enum_products_unit",
  	"availability" "enum_products_availability" DEFAULT 'inStock' NOT NULL,
  	"withdrawn" boolean DEFAULT false,
  	"sku" varchar,
  	"gtin" varchar,
  	"external_id" varchar,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "products_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"url" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_products_v_version_usps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_image_id" integer,
  	"version_price" numeric NOT NULL,
  	"version_currency" "enum__products_v_version_currency" DEFAULT 'EUR' NOT NULL,
  	"version_reference_price" numeric,
  	"version_quantity" numeric,
  	"version_unit" "enum__products_v_version_unit",
  	"version_availability" "enum__products_v_version_availability" DEFAULT 'inStock' NOT NULL,
  	"version_withdrawn" boolean DEFAULT false,
  	"version_sku" varchar,
  	"version_gtin" varchar,
  	"version_external_id" varchar,
  	"version_live_nl" boolean DEFAULT false,
  	"version_live_fr" boolean DEFAULT false,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_products_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_description" varchar,
  	"version_url" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "calls_to_action_usps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"icon" "enum_calls_to_action_usps_icon" DEFAULT 'check' NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "calls_to_action" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls_to_action_locales" (
  	"headline" varchar NOT NULL,
  	"text" varchar,
  	"button_label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "calls_to_action_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "_calls_to_action_v_version_usps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"icon" "enum__calls_to_action_v_version_usps_icon" DEFAULT 'check' NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_to_action_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_live_nl" boolean DEFAULT false,
  	"version_live_fr" boolean DEFAULT false,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_calls_to_action_v_locales" (
  	"version_headline" varchar NOT NULL,
  	"version_text" varchar,
  	"version_button_label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_to_action_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "authors_profiles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"portrait_id" integer,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_locales" (
  	"role" varchar,
  	"credentials" varchar,
  	"bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_authors_v_version_profiles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_portrait_id" integer,
  	"version_live_nl" boolean DEFAULT false,
  	"version_live_fr" boolean DEFAULT false,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_authors_v_locales" (
  	"version_role" varchar,
  	"version_credentials" varchar,
  	"version_bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_live_nl" boolean DEFAULT false,
  	"version_live_fr" boolean DEFAULT false,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"type" "enum_sources_type" DEFAULT 'journalArticle' NOT NULL,
  	"authors" varchar,
  	"title" varchar NOT NULL,
  	"container" varchar,
  	"year" numeric,
  	"volume" varchar,
  	"issue" varchar,
  	"pages" varchar,
  	"doi" varchar,
  	"pmid" varchar,
  	"url" varchar,
  	"accessed_on" timestamp(3) with time zone,
  	"live_nl" boolean DEFAULT false,
  	"live_fr" boolean DEFAULT false,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_type" "enum__sources_v_version_type" DEFAULT 'journalArticle' NOT NULL,
  	"version_authors" varchar,
  	"version_title" varchar NOT NULL,
  	"version_container" varchar,
  	"version_year" numeric,
  	"version_volume" varchar,
  	"version_issue" varchar,
  	"version_pages" varchar,
  	"version_doi" varchar,
  	"version_pmid" varchar,
  	"version_url" varchar,
  	"version_accessed_on" timestamp(3) with time zone,
  	"version_live_nl" boolean DEFAULT false,
  	"version_live_fr" boolean DEFAULT false,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_sources_v_locales" (
  	"version_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "scheduled_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"language" "enum_scheduled_changes_language" NOT NULL,
  	"action" "enum_scheduled_changes_action" DEFAULT 'publish' NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"at_tz" "enum_scheduled_changes_at_tz" DEFAULT 'Europe/Brussels' NOT NULL,
  	"state" "enum_scheduled_changes_state" DEFAULT 'waiting' NOT NULL,
  	"reasons" jsonb,
  	"attempts" numeric DEFAULT 0,
  	"finished_at" timestamp(3) with time zone,
  	"requested_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"may_publish" boolean DEFAULT false,
  	"desk_mail" "enum_users_desk_mail" DEFAULT 'off',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"locale" "enum_redirects_locale" NOT NULL,
  	"article" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" varchar NOT NULL,
  	"target_language" "enum_terms_target_language" NOT NULL,
  	"keep" boolean DEFAULT false,
  	"case_sensitive" boolean DEFAULT false,
  	"part_of_speech" "enum_terms_part_of_speech",
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "translation_memory" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_language" "enum_translation_memory_source_language" NOT NULL,
  	"target_language" "enum_translation_memory_target_language" NOT NULL,
  	"source" varchar NOT NULL,
  	"target" varchar NOT NULL,
  	"placeholders" jsonb NOT NULL,
  	"links" jsonb NOT NULL,
  	"hash" varchar NOT NULL,
  	"context" varchar,
  	"file" varchar,
  	"translator_id" integer,
  	"approved_by_id" integer,
  	"uses" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "product_clicks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"product_name" varchar NOT NULL,
  	"article_title" varchar,
  	"language" varchar NOT NULL,
  	"clicks" numeric NOT NULL,
  	"product" numeric NOT NULL,
  	"article" numeric
  );
  
  CREATE TABLE "live_pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"locale" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"parts" jsonb,
  	"related" jsonb,
  	"content_hash" varchar NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"related_count" numeric DEFAULT 0 NOT NULL,
  	"warnings" numeric,
  	"words" numeric,
  	"checked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "page_parts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page" numeric NOT NULL,
  	"part" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"article" numeric NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"plan" jsonb NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edge_purges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"purge" jsonb NOT NULL,
  	"round" numeric DEFAULT 0 NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"due" timestamp(3) with time zone NOT NULL,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"units" jsonb NOT NULL,
  	"source_hash" varchar NOT NULL,
  	"dismissed" jsonb,
  	"state" varchar NOT NULL,
  	"untranslated" numeric NOT NULL,
  	"machine_draft" numeric NOT NULL,
  	"translated" numeric NOT NULL,
  	"needs_update" numeric NOT NULL,
  	"approved" numeric NOT NULL,
  	"words" numeric NOT NULL,
  	"words_to_do" numeric NOT NULL,
  	"share" numeric NOT NULL,
  	"repairs" numeric NOT NULL,
  	"comments" numeric NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"changed_by" numeric,
  	"unlinked" boolean DEFAULT false NOT NULL,
  	"own_structure" boolean DEFAULT false NOT NULL,
  	"built" boolean DEFAULT false NOT NULL,
  	"assignee" numeric,
  	"due_date" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"unit" varchar,
  	"kind" varchar NOT NULL,
  	"by" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"before" varchar,
  	"after" varchar,
  	"note" varchar,
  	"was" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"person" numeric NOT NULL,
  	"kind" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"unit" varchar,
  	"by" numeric,
  	"note" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"seen_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"mailing_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"media_id" integer,
  	"products_id" integer,
  	"calls_to_action_id" integer,
  	"authors_id" integer,
  	"topics_id" integer,
  	"sources_id" integer,
  	"users_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_legal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_address" varchar,
  	"review_required" boolean DEFAULT false,
  	"call_to_action_id" integer,
  	"campaign_source" varchar DEFAULT 'blog',
  	"campaign_medium" varchar DEFAULT 'article',
  	"count_clicks" boolean DEFAULT true,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"name" varchar NOT NULL,
  	"tagline" varchar,
  	"promise" varchar,
  	"shop_url" varchar,
  	"disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_legal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_address" varchar,
  	"version_review_required" boolean DEFAULT false,
  	"version_call_to_action_id" integer,
  	"version_campaign_source" varchar DEFAULT 'blog',
  	"version_campaign_medium" varchar DEFAULT 'article',
  	"version_count_clicks" boolean DEFAULT true,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_tagline" varchar,
  	"version_promise" varchar,
  	"version_shop_url" varchar,
  	"version_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "claims_guard_nl_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"reason" varchar
  );
  
  CREATE TABLE "claims_guard_nl_authorised" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"nutrient" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"conditions" varchar
  );
  
  CREATE TABLE "claims_guard_fr_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"reason" varchar
  );
  
  CREATE TABLE "claims_guard_fr_authorised" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"nutrient" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"conditions" varchar
  );
  
  CREATE TABLE "claims_guard" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"effect" "enum_claims_guard_effect" DEFAULT 'warn' NOT NULL,
  	"nl_verbs" varchar,
  	"nl_diseases" varchar,
  	"nl_denials" varchar,
  	"nl_exceptions" varchar,
  	"fr_verbs" varchar,
  	"fr_diseases" varchar,
  	"fr_denials" varchar,
  	"fr_exceptions" varchar,
  	"last_change_by_id" integer,
  	"last_change_language" varchar,
  	"last_change_what" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_claims_guard_v_version_nl_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_guard_v_version_nl_authorised" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"nutrient" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"conditions" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_guard_v_version_fr_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_guard_v_version_fr_authorised" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"nutrient" varchar NOT NULL,
  	"wording" varchar NOT NULL,
  	"conditions" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_claims_guard_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_effect" "enum__claims_guard_v_version_effect" DEFAULT 'warn' NOT NULL,
  	"version_nl_verbs" varchar,
  	"version_nl_diseases" varchar,
  	"version_nl_denials" varchar,
  	"version_nl_exceptions" varchar,
  	"version_fr_verbs" varchar,
  	"version_fr_diseases" varchar,
  	"version_fr_denials" varchar,
  	"version_fr_exceptions" varchar,
  	"version_last_change_by_id" integer,
  	"version_last_change_language" varchar,
  	"version_last_change_what" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_reviewer_id_authors_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_call_to_action_id_calls_to_action_id_fk" FOREIGN KEY ("call_to_action_id") REFERENCES "public"."calls_to_action"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_reviewer_id_authors_id_fk" FOREIGN KEY ("version_reviewer_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_call_to_action_id_calls_to_action_id_fk" FOREIGN KEY ("version_call_to_action_id") REFERENCES "public"."calls_to_action"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_usps" ADD CONSTRAINT "products_usps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products_locales" ADD CONSTRAINT "products_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_usps" ADD CONSTRAINT "_products_v_version_usps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_parent_id_products_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v_locales" ADD CONSTRAINT "_products_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_to_action_usps" ADD CONSTRAINT "calls_to_action_usps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_to_action" ADD CONSTRAINT "calls_to_action_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_to_action_locales" ADD CONSTRAINT "calls_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_to_action_rels" ADD CONSTRAINT "calls_to_action_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_to_action_rels" ADD CONSTRAINT "calls_to_action_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v_version_usps" ADD CONSTRAINT "_calls_to_action_v_version_usps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_to_action_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v" ADD CONSTRAINT "_calls_to_action_v_parent_id_calls_to_action_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls_to_action"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v" ADD CONSTRAINT "_calls_to_action_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v_locales" ADD CONSTRAINT "_calls_to_action_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_to_action_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v_rels" ADD CONSTRAINT "_calls_to_action_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_to_action_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_to_action_v_rels" ADD CONSTRAINT "_calls_to_action_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_profiles" ADD CONSTRAINT "authors_profiles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_locales" ADD CONSTRAINT "authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v_version_profiles" ADD CONSTRAINT "_authors_v_version_profiles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_parent_id_authors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v_locales" ADD CONSTRAINT "_authors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_locales" ADD CONSTRAINT "sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_parent_id_sources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v_locales" ADD CONSTRAINT "_sources_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_changes" ADD CONSTRAINT "scheduled_changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scheduled_changes" ADD CONSTRAINT "scheduled_changes_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_memory" ADD CONSTRAINT "translation_memory_translator_id_users_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_memory" ADD CONSTRAINT "translation_memory_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calls_to_action_fk" FOREIGN KEY ("calls_to_action_id") REFERENCES "public"."calls_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_legal" ADD CONSTRAINT "site_settings_legal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_call_to_action_id_calls_to_action_id_fk" FOREIGN KEY ("call_to_action_id") REFERENCES "public"."calls_to_action"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_legal" ADD CONSTRAINT "_site_settings_v_version_legal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_call_to_action_id_calls_to_action_id_fk" FOREIGN KEY ("version_call_to_action_id") REFERENCES "public"."calls_to_action"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_guard_nl_phrases" ADD CONSTRAINT "claims_guard_nl_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_guard"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_guard_nl_authorised" ADD CONSTRAINT "claims_guard_nl_authorised_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_guard"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_guard_fr_phrases" ADD CONSTRAINT "claims_guard_fr_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_guard"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_guard_fr_authorised" ADD CONSTRAINT "claims_guard_fr_authorised_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims_guard"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims_guard" ADD CONSTRAINT "claims_guard_last_change_by_id_users_id_fk" FOREIGN KEY ("last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_claims_guard_v_version_nl_phrases" ADD CONSTRAINT "_claims_guard_v_version_nl_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_guard_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_guard_v_version_nl_authorised" ADD CONSTRAINT "_claims_guard_v_version_nl_authorised_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_guard_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_guard_v_version_fr_phrases" ADD CONSTRAINT "_claims_guard_v_version_fr_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_guard_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_guard_v_version_fr_authorised" ADD CONSTRAINT "_claims_guard_v_version_fr_authorised_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_claims_guard_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_claims_guard_v" ADD CONSTRAINT "_claims_guard_v_version_last_change_by_id_users_id_fk" FOREIGN KEY ("version_last_change_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_hero_idx" ON "articles" USING btree ("hero_id");
  CREATE INDEX "articles_reviewer_idx" ON "articles" USING btree ("reviewer_id");
  CREATE INDEX "articles_reviewed_at_idx" ON "articles" USING btree ("reviewed_at");
  CREATE INDEX "articles_call_to_action_idx" ON "articles" USING btree ("call_to_action_id");
  CREATE INDEX "articles_last_change_last_change_by_idx" ON "articles" USING btree ("last_change_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles_locales" USING btree ("slug","_locale");
  CREATE INDEX "articles_published_at_idx" ON "articles_locales" USING btree ("published_at","_locale");
  CREATE INDEX "articles__status_idx" ON "articles_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_authors_id_idx" ON "articles_rels" USING btree ("authors_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_hero_idx" ON "_articles_v" USING btree ("version_hero_id");
  CREATE INDEX "_articles_v_version_version_reviewer_idx" ON "_articles_v" USING btree ("version_reviewer_id");
  CREATE INDEX "_articles_v_version_version_reviewed_at_idx" ON "_articles_v" USING btree ("version_reviewed_at");
  CREATE INDEX "_articles_v_version_version_call_to_action_idx" ON "_articles_v" USING btree ("version_call_to_action_id");
  CREATE INDEX "_articles_v_version_last_change_version_last_change_by_idx" ON "_articles_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v_locales" USING btree ("version_published_at","_locale");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_authors_id_idx" ON "_articles_v_rels" USING btree ("authors_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "media_live_live_nl_idx" ON "media" USING btree ("live_nl");
  CREATE INDEX "media_live_live_fr_idx" ON "media" USING btree ("live_fr");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_avif800_sizes_avif800_filename_idx" ON "media" USING btree ("sizes_avif800_filename");
  CREATE INDEX "media_sizes_avif1280_sizes_avif1280_filename_idx" ON "media" USING btree ("sizes_avif1280_filename");
  CREATE INDEX "media_sizes_webp480_sizes_webp480_filename_idx" ON "media" USING btree ("sizes_webp480_filename");
  CREATE INDEX "media_sizes_webp800_sizes_webp800_filename_idx" ON "media" USING btree ("sizes_webp800_filename");
  CREATE INDEX "media_sizes_webp1280_sizes_webp1280_filename_idx" ON "media" USING btree ("sizes_webp1280_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "products_usps_order_idx" ON "products_usps" USING btree ("_order");
  CREATE INDEX "products_usps_parent_id_idx" ON "products_usps" USING btree ("_parent_id");
  CREATE INDEX "products_usps_locale_idx" ON "products_usps" USING btree ("_locale");
  CREATE INDEX "products_image_idx" ON "products" USING btree ("image_id");
  CREATE INDEX "products_sku_idx" ON "products" USING btree ("sku");
  CREATE INDEX "products_external_id_idx" ON "products" USING btree ("external_id");
  CREATE INDEX "products_live_live_nl_idx" ON "products" USING btree ("live_nl");
  CREATE INDEX "products_live_live_fr_idx" ON "products" USING btree ("live_fr");
  CREATE INDEX "products_last_change_last_change_by_idx" ON "products" USING btree ("last_change_by_id");
  CREATE INDEX "products_updated_at_idx" ON "products" USING btree ("updated_at");
  CREATE INDEX "products_created_at_idx" ON "products" USING btree ("created_at");
  CREATE UNIQUE INDEX "products_locales_locale_parent_id_unique" ON "products_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_products_v_version_usps_order_idx" ON "_products_v_version_usps" USING btree ("_order");
  CREATE INDEX "_products_v_version_usps_parent_id_idx" ON "_products_v_version_usps" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_usps_locale_idx" ON "_products_v_version_usps" USING btree ("_locale");
  CREATE INDEX "_products_v_parent_idx" ON "_products_v" USING btree ("parent_id");
  CREATE INDEX "_products_v_version_version_image_idx" ON "_products_v" USING btree ("version_image_id");
  CREATE INDEX "_products_v_version_version_sku_idx" ON "_products_v" USING btree ("version_sku");
  CREATE INDEX "_products_v_version_version_external_id_idx" ON "_products_v" USING btree ("version_external_id");
  CREATE INDEX "_products_v_version_live_version_live_nl_idx" ON "_products_v" USING btree ("version_live_nl");
  CREATE INDEX "_products_v_version_live_version_live_fr_idx" ON "_products_v" USING btree ("version_live_fr");
  CREATE INDEX "_products_v_version_last_change_version_last_change_by_idx" ON "_products_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_products_v_version_version_updated_at_idx" ON "_products_v" USING btree ("version_updated_at");
  CREATE INDEX "_products_v_version_version_created_at_idx" ON "_products_v" USING btree ("version_created_at");
  CREATE INDEX "_products_v_created_at_idx" ON "_products_v" USING btree ("created_at");
  CREATE INDEX "_products_v_updated_at_idx" ON "_products_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_products_v_locales_locale_parent_id_unique" ON "_products_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "calls_to_action_usps_order_idx" ON "calls_to_action_usps" USING btree ("_order");
  CREATE INDEX "calls_to_action_usps_parent_id_idx" ON "calls_to_action_usps" USING btree ("_parent_id");
  CREATE INDEX "calls_to_action_usps_locale_idx" ON "calls_to_action_usps" USING btree ("_locale");
  CREATE INDEX "calls_to_action_live_live_nl_idx" ON "calls_to_action" USING btree ("live_nl");
  CREATE INDEX "calls_to_action_live_live_fr_idx" ON "calls_to_action" USING btree ("live_fr");
  CREATE INDEX "calls_to_action_last_change_last_change_by_idx" ON "calls_to_action" USING btree ("last_change_by_id");
  CREATE INDEX "calls_to_action_updated_at_idx" ON "calls_to_action" USING btree ("updated_at");
  CREATE INDEX "calls_to_action_created_at_idx" ON "calls_to_action" USING btree ("created_at");
  CREATE UNIQUE INDEX "calls_to_action_locales_locale_parent_id_unique" ON "calls_to_action_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "calls_to_action_rels_order_idx" ON "calls_to_action_rels" USING btree ("order");
  CREATE INDEX "calls_to_action_rels_parent_idx" ON "calls_to_action_rels" USING btree ("parent_id");
  CREATE INDEX "calls_to_action_rels_path_idx" ON "calls_to_action_rels" USING btree ("path");
  CREATE INDEX "calls_to_action_rels_products_id_idx" ON "calls_to_action_rels" USING btree ("products_id");
  CREATE INDEX "_calls_to_action_v_version_usps_order_idx" ON "_calls_to_action_v_version_usps" USING btree ("_order");
  CREATE INDEX "_calls_to_action_v_version_usps_parent_id_idx" ON "_calls_to_action_v_version_usps" USING btree ("_parent_id");
  CREATE INDEX "_calls_to_action_v_version_usps_locale_idx" ON "_calls_to_action_v_version_usps" USING btree ("_locale");
  CREATE INDEX "_calls_to_action_v_parent_idx" ON "_calls_to_action_v" USING btree ("parent_id");
  CREATE INDEX "_calls_to_action_v_version_live_version_live_nl_idx" ON "_calls_to_action_v" USING btree ("version_live_nl");
  CREATE INDEX "_calls_to_action_v_version_live_version_live_fr_idx" ON "_calls_to_action_v" USING btree ("version_live_fr");
  CREATE INDEX "_calls_to_action_v_version_last_change_version_last_chan_idx" ON "_calls_to_action_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_calls_to_action_v_version_version_updated_at_idx" ON "_calls_to_action_v" USING btree ("version_updated_at");
  CREATE INDEX "_calls_to_action_v_version_version_created_at_idx" ON "_calls_to_action_v" USING btree ("version_created_at");
  CREATE INDEX "_calls_to_action_v_created_at_idx" ON "_calls_to_action_v" USING btree ("created_at");
  CREATE INDEX "_calls_to_action_v_updated_at_idx" ON "_calls_to_action_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_calls_to_action_v_locales_locale_parent_id_unique" ON "_calls_to_action_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_calls_to_action_v_rels_order_idx" ON "_calls_to_action_v_rels" USING btree ("order");
  CREATE INDEX "_calls_to_action_v_rels_parent_idx" ON "_calls_to_action_v_rels" USING btree ("parent_id");
  CREATE INDEX "_calls_to_action_v_rels_path_idx" ON "_calls_to_action_v_rels" USING btree ("path");
  CREATE INDEX "_calls_to_action_v_rels_products_id_idx" ON "_calls_to_action_v_rels" USING btree ("products_id");
  CREATE INDEX "authors_profiles_order_idx" ON "authors_profiles" USING btree ("_order");
  CREATE INDEX "authors_profiles_parent_id_idx" ON "authors_profiles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_portrait_idx" ON "authors" USING btree ("portrait_id");
  CREATE INDEX "authors_live_live_nl_idx" ON "authors" USING btree ("live_nl");
  CREATE INDEX "authors_live_live_fr_idx" ON "authors" USING btree ("live_fr");
  CREATE INDEX "authors_last_change_last_change_by_idx" ON "authors" USING btree ("last_change_by_id");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE UNIQUE INDEX "authors_locales_locale_parent_id_unique" ON "authors_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_authors_v_version_profiles_order_idx" ON "_authors_v_version_profiles" USING btree ("_order");
  CREATE INDEX "_authors_v_version_profiles_parent_id_idx" ON "_authors_v_version_profiles" USING btree ("_parent_id");
  CREATE INDEX "_authors_v_parent_idx" ON "_authors_v" USING btree ("parent_id");
  CREATE INDEX "_authors_v_version_version_slug_idx" ON "_authors_v" USING btree ("version_slug");
  CREATE INDEX "_authors_v_version_version_portrait_idx" ON "_authors_v" USING btree ("version_portrait_id");
  CREATE INDEX "_authors_v_version_live_version_live_nl_idx" ON "_authors_v" USING btree ("version_live_nl");
  CREATE INDEX "_authors_v_version_live_version_live_fr_idx" ON "_authors_v" USING btree ("version_live_fr");
  CREATE INDEX "_authors_v_version_last_change_version_last_change_by_idx" ON "_authors_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_authors_v_version_version_updated_at_idx" ON "_authors_v" USING btree ("version_updated_at");
  CREATE INDEX "_authors_v_version_version_created_at_idx" ON "_authors_v" USING btree ("version_created_at");
  CREATE INDEX "_authors_v_created_at_idx" ON "_authors_v" USING btree ("created_at");
  CREATE INDEX "_authors_v_updated_at_idx" ON "_authors_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_authors_v_locales_locale_parent_id_unique" ON "_authors_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "topics_live_live_nl_idx" ON "topics" USING btree ("live_nl");
  CREATE INDEX "topics_live_live_fr_idx" ON "topics" USING btree ("live_fr");
  CREATE INDEX "topics_last_change_last_change_by_idx" ON "topics" USING btree ("last_change_by_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_live_version_live_nl_idx" ON "_topics_v" USING btree ("version_live_nl");
  CREATE INDEX "_topics_v_version_live_version_live_fr_idx" ON "_topics_v" USING btree ("version_live_fr");
  CREATE INDEX "_topics_v_version_last_change_version_last_change_by_idx" ON "_topics_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "sources_doi_idx" ON "sources" USING btree ("doi");
  CREATE INDEX "sources_pmid_idx" ON "sources" USING btree ("pmid");
  CREATE INDEX "sources_url_idx" ON "sources" USING btree ("url");
  CREATE INDEX "sources_live_live_nl_idx" ON "sources" USING btree ("live_nl");
  CREATE INDEX "sources_live_live_fr_idx" ON "sources" USING btree ("live_fr");
  CREATE INDEX "sources_last_change_last_change_by_idx" ON "sources" USING btree ("last_change_by_id");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE UNIQUE INDEX "sources_locales_locale_parent_id_unique" ON "sources_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_sources_v_parent_idx" ON "_sources_v" USING btree ("parent_id");
  CREATE INDEX "_sources_v_version_version_doi_idx" ON "_sources_v" USING btree ("version_doi");
  CREATE INDEX "_sources_v_version_version_pmid_idx" ON "_sources_v" USING btree ("version_pmid");
  CREATE INDEX "_sources_v_version_version_url_idx" ON "_sources_v" USING btree ("version_url");
  CREATE INDEX "_sources_v_version_live_version_live_nl_idx" ON "_sources_v" USING btree ("version_live_nl");
  CREATE INDEX "_sources_v_version_live_version_live_fr_idx" ON "_sources_v" USING btree ("version_live_fr");
  CREATE INDEX "_sources_v_version_last_change_version_last_change_by_idx" ON "_sources_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_sources_v_version_version_updated_at_idx" ON "_sources_v" USING btree ("version_updated_at");
  CREATE INDEX "_sources_v_version_version_created_at_idx" ON "_sources_v" USING btree ("version_created_at");
  CREATE INDEX "_sources_v_created_at_idx" ON "_sources_v" USING btree ("created_at");
  CREATE INDEX "_sources_v_updated_at_idx" ON "_sources_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_sources_v_locales_locale_parent_id_unique" ON "_sources_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "scheduled_changes_article_idx" ON "scheduled_changes" USING btree ("article_id");
  CREATE INDEX "scheduled_changes_at_idx" ON "scheduled_changes" USING btree ("at");
  CREATE INDEX "scheduled_changes_state_idx" ON "scheduled_changes" USING btree ("state");
  CREATE INDEX "scheduled_changes_requested_by_idx" ON "scheduled_changes" USING btree ("requested_by_id");
  CREATE INDEX "scheduled_changes_updated_at_idx" ON "scheduled_changes" USING btree ("updated_at");
  CREATE INDEX "scheduled_changes_created_at_idx" ON "scheduled_changes" USING btree ("created_at");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_locale_idx" ON "redirects" USING btree ("locale");
  CREATE INDEX "redirects_article_idx" ON "redirects" USING btree ("article");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_targetLanguage_idx" ON "terms" USING btree ("source","target_language");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "translation_memory_translator_idx" ON "translation_memory" USING btree ("translator_id");
  CREATE INDEX "translation_memory_approved_by_idx" ON "translation_memory" USING btree ("approved_by_id");
  CREATE INDEX "translation_memory_updated_at_idx" ON "translation_memory" USING btree ("updated_at");
  CREATE INDEX "translation_memory_created_at_idx" ON "translation_memory" USING btree ("created_at");
  CREATE UNIQUE INDEX "sourceLanguage_targetLanguage_hash_context_idx" ON "translation_memory" USING btree ("source_language","target_language","hash","context");
  CREATE UNIQUE INDEX "product_clicks_code_idx" ON "product_clicks" USING btree ("code");
  CREATE INDEX "product_clicks_day_idx" ON "product_clicks" USING btree ("day");
  CREATE INDEX "live_pages_article_idx" ON "live_pages" USING btree ("article");
  CREATE INDEX "live_pages_locale_idx" ON "live_pages" USING btree ("locale");
  CREATE INDEX "live_pages_slug_idx" ON "live_pages" USING btree ("slug");
  CREATE INDEX "live_pages_published_at_idx" ON "live_pages" USING btree ("published_at");
  CREATE INDEX "live_pages_related_count_idx" ON "live_pages" USING btree ("related_count");
  CREATE INDEX "live_pages_warnings_idx" ON "live_pages" USING btree ("warnings");
  CREATE INDEX "live_pages_checked_at_idx" ON "live_pages" USING btree ("checked_at");
  CREATE INDEX "live_pages_updated_at_idx" ON "live_pages" USING btree ("updated_at");
  CREATE INDEX "live_pages_created_at_idx" ON "live_pages" USING btree ("created_at");
  CREATE INDEX "locale_publishedAt_article_idx" ON "live_pages" USING btree ("locale","published_at","article");
  CREATE INDEX "page_parts_page_idx" ON "page_parts" USING btree ("page");
  CREATE INDEX "part_locale_publishedAt_article_idx" ON "page_parts" USING btree ("part","locale","published_at","article");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE INDEX "edge_purges_round_idx" ON "edge_purges" USING btree ("round");
  CREATE INDEX "edge_purges_due_idx" ON "edge_purges" USING btree ("due");
  CREATE INDEX "edge_purges_updated_at_idx" ON "edge_purges" USING btree ("updated_at");
  CREATE INDEX "edge_purges_created_at_idx" ON "edge_purges" USING btree ("created_at");
  CREATE UNIQUE INDEX "translations_key_idx" ON "translations" USING btree ("key");
  CREATE INDEX "translations_document_idx" ON "translations" USING btree ("document");
  CREATE INDEX "translations_subject_idx" ON "translations" USING btree ("subject");
  CREATE INDEX "translations_locale_idx" ON "translations" USING btree ("locale");
  CREATE INDEX "translations_title_idx" ON "translations" USING btree ("title");
  CREATE INDEX "translations_state_idx" ON "translations" USING btree ("state");
  CREATE INDEX "translations_words_to_do_idx" ON "translations" USING btree ("words_to_do");
  CREATE INDEX "translations_share_idx" ON "translations" USING btree ("share");
  CREATE INDEX "translations_changed_at_idx" ON "translations" USING btree ("changed_at");
  CREATE INDEX "translations_assignee_idx" ON "translations" USING btree ("assignee");
  CREATE INDEX "translations_due_date_idx" ON "translations" USING btree ("due_date");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE INDEX "translation_events_document_idx" ON "translation_events" USING btree ("document");
  CREATE INDEX "translation_events_locale_idx" ON "translation_events" USING btree ("locale");
  CREATE INDEX "translation_events_unit_idx" ON "translation_events" USING btree ("unit");
  CREATE INDEX "translation_events_kind_idx" ON "translation_events" USING btree ("kind");
  CREATE INDEX "translation_events_at_idx" ON "translation_events" USING btree ("at");
  CREATE INDEX "translation_events_updated_at_idx" ON "translation_events" USING btree ("updated_at");
  CREATE INDEX "translation_events_created_at_idx" ON "translation_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "translation_notices_key_idx" ON "translation_notices" USING btree ("key");
  CREATE INDEX "translation_notices_person_idx" ON "translation_notices" USING btree ("person");
  CREATE INDEX "translation_notices_document_idx" ON "translation_notices" USING btree ("document");
  CREATE INDEX "translation_notices_at_idx" ON "translation_notices" USING btree ("at");
  CREATE INDEX "translation_notices_seen_at_idx" ON "translation_notices" USING btree ("seen_at");
  CREATE INDEX "translation_notices_mailed_at_idx" ON "translation_notices" USING btree ("mailed_at");
  CREATE INDEX "translation_notices_updated_at_idx" ON "translation_notices" USING btree ("updated_at");
  CREATE INDEX "translation_notices_created_at_idx" ON "translation_notices" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_products_id_idx" ON "payload_locked_documents_rels" USING btree ("products_id");
  CREATE INDEX "payload_locked_documents_rels_calls_to_action_id_idx" ON "payload_locked_documents_rels" USING btree ("calls_to_action_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_legal_order_idx" ON "site_settings_legal" USING btree ("_order");
  CREATE INDEX "site_settings_legal_parent_id_idx" ON "site_settings_legal" USING btree ("_parent_id");
  CREATE INDEX "site_settings_legal_locale_idx" ON "site_settings_legal" USING btree ("_locale");
  CREATE INDEX "site_settings_call_to_action_idx" ON "site_settings" USING btree ("call_to_action_id");
  CREATE INDEX "site_settings_last_change_last_change_by_idx" ON "site_settings" USING btree ("last_change_by_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_site_settings_v_version_legal_order_idx" ON "_site_settings_v_version_legal" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_legal_parent_id_idx" ON "_site_settings_v_version_legal" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_legal_locale_idx" ON "_site_settings_v_version_legal" USING btree ("_locale");
  CREATE INDEX "_site_settings_v_version_version_call_to_action_idx" ON "_site_settings_v" USING btree ("version_call_to_action_id");
  CREATE INDEX "_site_settings_v_version_last_change_version_last_change_idx" ON "_site_settings_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "claims_guard_nl_phrases_order_idx" ON "claims_guard_nl_phrases" USING btree ("_order");
  CREATE INDEX "claims_guard_nl_phrases_parent_id_idx" ON "claims_guard_nl_phrases" USING btree ("_parent_id");
  CREATE INDEX "claims_guard_nl_authorised_order_idx" ON "claims_guard_nl_authorised" USING btree ("_order");
  CREATE INDEX "claims_guard_nl_authorised_parent_id_idx" ON "claims_guard_nl_authorised" USING btree ("_parent_id");
  CREATE INDEX "claims_guard_fr_phrases_order_idx" ON "claims_guard_fr_phrases" USING btree ("_order");
  CREATE INDEX "claims_guard_fr_phrases_parent_id_idx" ON "claims_guard_fr_phrases" USING btree ("_parent_id");
  CREATE INDEX "claims_guard_fr_authorised_order_idx" ON "claims_guard_fr_authorised" USING btree ("_order");
  CREATE INDEX "claims_guard_fr_authorised_parent_id_idx" ON "claims_guard_fr_authorised" USING btree ("_parent_id");
  CREATE INDEX "claims_guard_last_change_last_change_by_idx" ON "claims_guard" USING btree ("last_change_by_id");
  CREATE INDEX "_claims_guard_v_version_nl_phrases_order_idx" ON "_claims_guard_v_version_nl_phrases" USING btree ("_order");
  CREATE INDEX "_claims_guard_v_version_nl_phrases_parent_id_idx" ON "_claims_guard_v_version_nl_phrases" USING btree ("_parent_id");
  CREATE INDEX "_claims_guard_v_version_nl_authorised_order_idx" ON "_claims_guard_v_version_nl_authorised" USING btree ("_order");
  CREATE INDEX "_claims_guard_v_version_nl_authorised_parent_id_idx" ON "_claims_guard_v_version_nl_authorised" USING btree ("_parent_id");
  CREATE INDEX "_claims_guard_v_version_fr_phrases_order_idx" ON "_claims_guard_v_version_fr_phrases" USING btree ("_order");
  CREATE INDEX "_claims_guard_v_version_fr_phrases_parent_id_idx" ON "_claims_guard_v_version_fr_phrases" USING btree ("_parent_id");
  CREATE INDEX "_claims_guard_v_version_fr_authorised_order_idx" ON "_claims_guard_v_version_fr_authorised" USING btree ("_order");
  CREATE INDEX "_claims_guard_v_version_fr_authorised_parent_id_idx" ON "_claims_guard_v_version_fr_authorised" USING btree ("_parent_id");
  CREATE INDEX "_claims_guard_v_version_last_change_version_last_change__idx" ON "_claims_guard_v" USING btree ("version_last_change_by_id");
  CREATE INDEX "_claims_guard_v_created_at_idx" ON "_claims_guard_v" USING btree ("created_at");
  CREATE INDEX "_claims_guard_v_updated_at_idx" ON "_claims_guard_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "products_usps" CASCADE;
  DROP TABLE "products" CASCADE;
  DROP TABLE "products_locales" CASCADE;
  DROP TABLE "_products_v_version_usps" CASCADE;
  DROP TABLE "_products_v" CASCADE;
  DROP TABLE "_products_v_locales" CASCADE;
  DROP TABLE "calls_to_action_usps" CASCADE;
  DROP TABLE "calls_to_action" CASCADE;
  DROP TABLE "calls_to_action_locales" CASCADE;
  DROP TABLE "calls_to_action_rels" CASCADE;
  DROP TABLE "_calls_to_action_v_version_usps" CASCADE;
  DROP TABLE "_calls_to_action_v" CASCADE;
  DROP TABLE "_calls_to_action_v_locales" CASCADE;
  DROP TABLE "_calls_to_action_v_rels" CASCADE;
  DROP TABLE "authors_profiles" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_locales" CASCADE;
  DROP TABLE "_authors_v_version_profiles" CASCADE;
  DROP TABLE "_authors_v" CASCADE;
  DROP TABLE "_authors_v_locales" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sources_locales" CASCADE;
  DROP TABLE "_sources_v" CASCADE;
  DROP TABLE "_sources_v_locales" CASCADE;
  DROP TABLE "scheduled_changes" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "translation_memory" CASCADE;
  DROP TABLE "product_clicks" CASCADE;
  DROP TABLE "live_pages" CASCADE;
  DROP TABLE "page_parts" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "edge_purges" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "translation_events" CASCADE;
  DROP TABLE "translation_notices" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_legal" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_legal" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "claims_guard_nl_phrases" CASCADE;
  DROP TABLE "claims_guard_nl_authorised" CASCADE;
  DROP TABLE "claims_guard_fr_phrases" CASCADE;
  DROP TABLE "claims_guard_fr_authorised" CASCADE;
  DROP TABLE "claims_guard" CASCADE;
  DROP TABLE "_claims_guard_v_version_nl_phrases" CASCADE;
  DROP TABLE "_claims_guard_v_version_nl_authorised" CASCADE;
  DROP TABLE "_claims_guard_v_version_fr_phrases" CASCADE;
  DROP TABLE "_claims_guard_v_version_fr_authorised" CASCADE;
  DROP TABLE "_claims_guard_v" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_call_to_action_choice";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_call_to_action_choice";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_products_currency";
  DROP TYPE "public"."enum_products_unit";
  DROP TYPE "public"."enum_products_availability";
  DROP TYPE "public"."enum__products_v_version_currency";
  DROP TYPE "public"."enum__products_v_version_unit";
  DROP TYPE "public"."enum__products_v_version_availability";
  DROP TYPE "public"."enum_calls_to_action_usps_icon";
  DROP TYPE "public"."enum__calls_to_action_v_version_usps_icon";
  DROP TYPE "public"."enum_sources_type";
  DROP TYPE "public"."enum__sources_v_version_type";
  DROP TYPE "public"."enum_scheduled_changes_language";
  DROP TYPE "public"."enum_scheduled_changes_action";
  DROP TYPE "public"."enum_scheduled_changes_at_tz";
  DROP TYPE "public"."enum_scheduled_changes_state";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_desk_mail";
  DROP TYPE "public"."enum_redirects_locale";
  DROP TYPE "public"."enum_terms_target_language";
  DROP TYPE "public"."enum_terms_part_of_speech";
  DROP TYPE "public"."enum_translation_memory_source_language";
  DROP TYPE "public"."enum_translation_memory_target_language";
  DROP TYPE "public"."enum_claims_guard_effect";
  DROP TYPE "public"."enum__claims_guard_v_version_effect";`)
}
