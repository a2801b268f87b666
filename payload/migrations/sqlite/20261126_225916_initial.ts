import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`working_title\` text,
  	\`hero_id\` integer,
  	\`reviewer_id\` integer,
  	\`reviewed_at\` text,
  	\`call_to_action_choice\` text DEFAULT 'inherit',
  	\`call_to_action_id\` integer,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`last_change_windows\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_to_action_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_hero_idx\` ON \`articles\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_reviewer_idx\` ON \`articles\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_reviewed_at_idx\` ON \`articles\` (\`reviewed_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_call_to_action_idx\` ON \`articles\` (\`call_to_action_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_last_change_last_change_by_idx\` ON \`articles\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`excerpt\` text,
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`authors_id\` integer,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_authors_id_idx\` ON \`articles_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_working_title\` text,
  	\`version_hero_id\` integer,
  	\`version_reviewer_id\` integer,
  	\`version_reviewed_at\` text,
  	\`version_call_to_action_choice\` text DEFAULT 'inherit',
  	\`version_call_to_action_id\` integer,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_last_change_windows\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_call_to_action_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_hero_idx\` ON \`_articles_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_reviewer_idx\` ON \`_articles_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_reviewed_at_idx\` ON \`_articles_v\` (\`version_reviewed_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_call_to_action_idx\` ON \`_articles_v\` (\`version_call_to_action_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_last_change_version_last_change_by_idx\` ON \`_articles_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_excerpt\` text,
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`authors_id\` integer,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_authors_id_idx\` ON \`_articles_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`placeholder\` text,
  	\`_objectkey\` text,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_avif800_url\` text,
  	\`sizes_avif800_width\` numeric,
  	\`sizes_avif800_height\` numeric,
  	\`sizes_avif800_mime_type\` text,
  	\`sizes_avif800_filesize\` numeric,
  	\`sizes_avif800_filename\` text,
  	\`sizes_avif1280_url\` text,
  	\`sizes_avif1280_width\` numeric,
  	\`sizes_avif1280_height\` numeric,
  	\`sizes_avif1280_mime_type\` text,
  	\`sizes_avif1280_filesize\` numeric,
  	\`sizes_avif1280_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_webp800_url\` text,
  	\`sizes_webp800_width\` numeric,
  	\`sizes_webp800_height\` numeric,
  	\`sizes_webp800_mime_type\` text,
  	\`sizes_webp800_filesize\` numeric,
  	\`sizes_webp800_filename\` text,
  	\`sizes_webp1280_url\` text,
  	\`sizes_webp1280_width\` numeric,
  	\`sizes_webp1280_height\` numeric,
  	\`sizes_webp1280_mime_type\` text,
  	\`sizes_webp1280_filesize\` numeric,
  	\`sizes_webp1280_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_live_live_nl_idx\` ON \`media\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`media_live_live_fr_idx\` ON \`media\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif800_sizes_avif800_filename_idx\` ON \`media\` (\`sizes_avif800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1280_sizes_avif1280_filename_idx\` ON \`media\` (\`sizes_avif1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp800_sizes_webp800_filename_idx\` ON \`media\` (\`sizes_webp800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1280_sizes_webp1280_filename_idx\` ON \`media\` (\`sizes_webp1280_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`products_usps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`products_usps_order_idx\` ON \`products_usps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`products_usps_parent_id_idx\` ON \`products_usps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`products_usps_locale_idx\` ON \`products_usps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`products\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`image_id\` integer,
  	\`price\` numeric NOT NULL,
  	\`currency\` text DEFAULT 'EUR' NOT NULL,
  	\`reference_price\` numeric,
  	\`quantity\` numeric,
  	\`unit\` text,
  	\`availability\` text DEFAULT 'inStock' NOT NULL,
  	\`withdrawn\` integer DEFAULT false,
  	\`sku\` text,
  	\`gtin\` text,
  	\`external_id\` text,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`products_image_idx\` ON \`products\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`products_sku_idx\` ON \`products\` (\`sku\`);`)
  await db.run(sql`CREATE INDEX \`products_external_id_idx\` ON \`products\` (\`external_id\`);`)
  await db.run(sql`CREATE INDEX \`products_live_live_nl_idx\` ON \`products\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`products_live_live_fr_idx\` ON \`products\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`products_last_change_last_change_by_idx\` ON \`products\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`products_updated_at_idx\` ON \`products\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`products_created_at_idx\` ON \`products\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`products_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`url\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`products_locales_locale_parent_id_unique\` ON \`products_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_products_v_version_usps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_products_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_products_v_version_usps_order_idx\` ON \`_products_v_version_usps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_usps_parent_id_idx\` ON \`_products_v_version_usps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_usps_locale_idx\` ON \`_products_v_version_usps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_products_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_image_id\` integer,
  	\`version_price\` numeric NOT NULL,
  	\`version_currency\` text DEFAULT 'EUR' NOT NULL,
  	\`version_reference_price\` numeric,
  	\`version_quantity\` numeric,
  	\`version_unit\` text,
  	\`version_availability\` text DEFAULT 'inStock' NOT NULL,
  	\`version_withdrawn\` integer DEFAULT false,
  	\`version_sku\` text,
  	\`version_gtin\` text,
  	\`version_external_id\` text,
  	\`version_live_nl\` integer DEFAULT false,
  	\`version_live_fr\` integer DEFAULT false,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_products_v_parent_idx\` ON \`_products_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_image_idx\` ON \`_products_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_sku_idx\` ON \`_products_v\` (\`version_sku\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_external_id_idx\` ON \`_products_v\` (\`version_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_live_version_live_nl_idx\` ON \`_products_v\` (\`version_live_nl\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_live_version_live_fr_idx\` ON \`_products_v\` (\`version_live_fr\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_last_change_version_last_change_by_idx\` ON \`_products_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_updated_at_idx\` ON \`_products_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_version_version_created_at_idx\` ON \`_products_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_created_at_idx\` ON \`_products_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_products_v_updated_at_idx\` ON \`_products_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_products_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`version_url\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_products_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_products_v_locales_locale_parent_id_unique\` ON \`_products_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`calls_to_action_usps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text DEFAULT 'check' NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_to_action_usps_order_idx\` ON \`calls_to_action_usps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_usps_parent_id_idx\` ON \`calls_to_action_usps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_usps_locale_idx\` ON \`calls_to_action_usps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`calls_to_action\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_to_action_live_live_nl_idx\` ON \`calls_to_action\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_live_live_fr_idx\` ON \`calls_to_action\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_last_change_last_change_by_idx\` ON \`calls_to_action\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_updated_at_idx\` ON \`calls_to_action\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_created_at_idx\` ON \`calls_to_action\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calls_to_action_locales\` (
  	\`headline\` text NOT NULL,
  	\`text\` text,
  	\`button_label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_to_action_locales_locale_parent_id_unique\` ON \`calls_to_action_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`calls_to_action_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`products_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_to_action_rels_order_idx\` ON \`calls_to_action_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_rels_parent_idx\` ON \`calls_to_action_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_rels_path_idx\` ON \`calls_to_action_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`calls_to_action_rels_products_id_idx\` ON \`calls_to_action_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_to_action_v_version_usps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`icon\` text DEFAULT 'check' NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_to_action_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_usps_order_idx\` ON \`_calls_to_action_v_version_usps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_usps_parent_id_idx\` ON \`_calls_to_action_v_version_usps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_usps_locale_idx\` ON \`_calls_to_action_v_version_usps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_calls_to_action_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_live_nl\` integer DEFAULT false,
  	\`version_live_fr\` integer DEFAULT false,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_parent_idx\` ON \`_calls_to_action_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_live_version_live_nl_idx\` ON \`_calls_to_action_v\` (\`version_live_nl\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_live_version_live_fr_idx\` ON \`_calls_to_action_v\` (\`version_live_fr\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_last_change_version_last_chan_idx\` ON \`_calls_to_action_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_version_updated_at_idx\` ON \`_calls_to_action_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_version_version_created_at_idx\` ON \`_calls_to_action_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_created_at_idx\` ON \`_calls_to_action_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_updated_at_idx\` ON \`_calls_to_action_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_calls_to_action_v_locales\` (
  	\`version_headline\` text NOT NULL,
  	\`version_text\` text,
  	\`version_button_label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_to_action_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_to_action_v_locales_locale_parent_id_unique\` ON \`_calls_to_action_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_calls_to_action_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`products_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_to_action_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_rels_order_idx\` ON \`_calls_to_action_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_rels_parent_idx\` ON \`_calls_to_action_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_rels_path_idx\` ON \`_calls_to_action_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_calls_to_action_v_rels_products_id_idx\` ON \`_calls_to_action_v_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_profiles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_profiles_order_idx\` ON \`authors_profiles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_profiles_parent_id_idx\` ON \`authors_profiles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`portrait_id\` integer,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`authors_portrait_idx\` ON \`authors\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_live_live_nl_idx\` ON \`authors\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`authors_live_live_fr_idx\` ON \`authors\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`authors_last_change_last_change_by_idx\` ON \`authors\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`authors_locales\` (
  	\`role\` text,
  	\`credentials\` text,
  	\`bio\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_locales_locale_parent_id_unique\` ON \`authors_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_profiles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_profiles_order_idx\` ON \`_authors_v_version_profiles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_profiles_parent_id_idx\` ON \`_authors_v_version_profiles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_portrait_id\` integer,
  	\`version_live_nl\` integer DEFAULT false,
  	\`version_live_fr\` integer DEFAULT false,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_parent_idx\` ON \`_authors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_slug_idx\` ON \`_authors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_portrait_idx\` ON \`_authors_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_live_version_live_nl_idx\` ON \`_authors_v\` (\`version_live_nl\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_live_version_live_fr_idx\` ON \`_authors_v\` (\`version_live_fr\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_last_change_version_last_change_by_idx\` ON \`_authors_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_updated_at_idx\` ON \`_authors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_created_at_idx\` ON \`_authors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_created_at_idx\` ON \`_authors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_updated_at_idx\` ON \`_authors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_locales\` (
  	\`version_role\` text,
  	\`version_credentials\` text,
  	\`version_bio\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_authors_v_locales_locale_parent_id_unique\` ON \`_authors_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_live_live_nl_idx\` ON \`topics\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`topics_live_live_fr_idx\` ON \`topics\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`topics_last_change_last_change_by_idx\` ON \`topics\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_live_nl\` integer DEFAULT false,
  	\`version_live_fr\` integer DEFAULT false,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_live_version_live_nl_idx\` ON \`_topics_v\` (\`version_live_nl\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_live_version_live_fr_idx\` ON \`_topics_v\` (\`version_live_fr\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_last_change_version_last_change_by_idx\` ON \`_topics_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`type\` text DEFAULT 'journalArticle' NOT NULL,
  	\`authors\` text,
  	\`title\` text NOT NULL,
  	\`container\` text,
  	\`year\` numeric,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`url\` text,
  	\`accessed_on\` text,
  	\`live_nl\` integer DEFAULT false,
  	\`live_fr\` integer DEFAULT false,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_doi_idx\` ON \`sources\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`sources_pmid_idx\` ON \`sources\` (\`pmid\`);`)
  await db.run(sql`CREATE INDEX \`sources_url_idx\` ON \`sources\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`sources_live_live_nl_idx\` ON \`sources\` (\`live_nl\`);`)
  await db.run(sql`CREATE INDEX \`sources_live_live_fr_idx\` ON \`sources\` (\`live_fr\`);`)
  await db.run(sql`CREATE INDEX \`sources_last_change_last_change_by_idx\` ON \`sources\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_locales_locale_parent_id_unique\` ON \`sources_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text DEFAULT 'journalArticle' NOT NULL,
  	\`version_authors\` text,
  	\`version_title\` text NOT NULL,
  	\`version_container\` text,
  	\`version_year\` numeric,
  	\`version_volume\` text,
  	\`version_issue\` text,
  	\`version_pages\` text,
  	\`version_doi\` text,
  	\`version_pmid\` text,
  	\`version_url\` text,
  	\`version_accessed_on\` text,
  	\`version_live_nl\` integer DEFAULT false,
  	\`version_live_fr\` integer DEFAULT false,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_doi_idx\` ON \`_sources_v\` (\`version_doi\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_pmid_idx\` ON \`_sources_v\` (\`version_pmid\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_url_idx\` ON \`_sources_v\` (\`version_url\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_live_version_live_nl_idx\` ON \`_sources_v\` (\`version_live_nl\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_live_version_live_fr_idx\` ON \`_sources_v\` (\`version_live_fr\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_last_change_version_last_change_by_idx\` ON \`_sources_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_locales\` (
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sources_v_locales_locale_parent_id_unique\` ON \`_sources_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`scheduled_changes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article_id\` integer NOT NULL,
  	\`language\` text NOT NULL,
  	\`action\` text DEFAULT 'publish' NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Europe/Brussels' NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`reasons\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`finished_at\` text,
  	\`requested_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_changes_article_idx\` ON \`scheduled_changes\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_at_idx\` ON \`scheduled_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_state_idx\` ON \`scheduled_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_requested_by_idx\` ON \`scheduled_changes\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_updated_at_idx\` ON \`scheduled_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_created_at_idx\` ON \`scheduled_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`may_publish\` integer DEFAULT false,
  	\`desk_mail\` text DEFAULT 'off',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`locale\` text NOT NULL,
  	\`article\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_locale_idx\` ON \`redirects\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`redirects_article_idx\` ON \`redirects\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`target_language\` text NOT NULL,
  	\`keep\` integer DEFAULT false,
  	\`case_sensitive\` integer DEFAULT false,
  	\`part_of_speech\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_targetLanguage_idx\` ON \`terms\` (\`source\`,\`target_language\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_memory\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source_language\` text NOT NULL,
  	\`target_language\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`placeholders\` text NOT NULL,
  	\`links\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`context\` text,
  	\`file\` text,
  	\`translator_id\` integer,
  	\`approved_by_id\` integer,
  	\`uses\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`translator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_memory_translator_idx\` ON \`translation_memory\` (\`translator_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_approved_by_idx\` ON \`translation_memory\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_updated_at_idx\` ON \`translation_memory\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_memory_created_at_idx\` ON \`translation_memory\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sourceLanguage_targetLanguage_hash_context_idx\` ON \`translation_memory\` (\`source_language\`,\`target_language\`,\`hash\`,\`context\`);`)
  await db.run(sql`CREATE TABLE \`product_clicks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`code\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`product_name\` text NOT NULL,
  	\`article_title\` text,
  	\`language\` text NOT NULL,
  	\`clicks\` numeric NOT NULL,
  	\`product\` numeric NOT NULL,
  	\`article\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`product_clicks_code_idx\` ON \`product_clicks\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`product_clicks_day_idx\` ON \`product_clicks\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`live_pages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article\` numeric NOT NULL,
  	\`locale\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`parts\` text,
  	\`related\` text,
  	\`content_hash\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`related_count\` numeric DEFAULT 0 NOT NULL,
  	\`warnings\` numeric,
  	\`words\` numeric,
  	\`checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`live_pages_article_idx\` ON \`live_pages\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_locale_idx\` ON \`live_pages\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_slug_idx\` ON \`live_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_published_at_idx\` ON \`live_pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_related_count_idx\` ON \`live_pages\` (\`related_count\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_warnings_idx\` ON \`live_pages\` (\`warnings\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_checked_at_idx\` ON \`live_pages\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_updated_at_idx\` ON \`live_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`live_pages_created_at_idx\` ON \`live_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`locale_publishedAt_article_idx\` ON \`live_pages\` (\`locale\`,\`published_at\`,\`article\`);`)
  await db.run(sql`CREATE TABLE \`page_parts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`page\` numeric NOT NULL,
  	\`part\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`article\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`page_parts_page_idx\` ON \`page_parts\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`part_locale_publishedAt_article_idx\` ON \`page_parts\` (\`part\`,\`locale\`,\`published_at\`,\`article\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`plan\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`edge_purges\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`purge\` text NOT NULL,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`due\` text NOT NULL,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`edge_purges_round_idx\` ON \`edge_purges\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`edge_purges_due_idx\` ON \`edge_purges\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`edge_purges_updated_at_idx\` ON \`edge_purges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`edge_purges_created_at_idx\` ON \`edge_purges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`units\` text NOT NULL,
  	\`source_hash\` text NOT NULL,
  	\`dismissed\` text,
  	\`state\` text NOT NULL,
  	\`untranslated\` numeric NOT NULL,
  	\`machine_draft\` numeric NOT NULL,
  	\`translated\` numeric NOT NULL,
  	\`needs_update\` numeric NOT NULL,
  	\`approved\` numeric NOT NULL,
  	\`words\` numeric NOT NULL,
  	\`words_to_do\` numeric NOT NULL,
  	\`share\` numeric NOT NULL,
  	\`repairs\` numeric NOT NULL,
  	\`comments\` numeric NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`changed_by\` numeric,
  	\`unlinked\` integer DEFAULT false NOT NULL,
  	\`own_structure\` integer DEFAULT false NOT NULL,
  	\`built\` integer DEFAULT false NOT NULL,
  	\`assignee\` numeric,
  	\`due_date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_document_idx\` ON \`translations\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translations_subject_idx\` ON \`translations\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_title_idx\` ON \`translations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`translations_state_idx\` ON \`translations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`translations_words_to_do_idx\` ON \`translations\` (\`words_to_do\`);`)
  await db.run(sql`CREATE INDEX \`translations_share_idx\` ON \`translations\` (\`share\`);`)
  await db.run(sql`CREATE INDEX \`translations_changed_at_idx\` ON \`translations\` (\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee\`);`)
  await db.run(sql`CREATE INDEX \`translations_due_date_idx\` ON \`translations\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`unit\` text,
  	\`kind\` text NOT NULL,
  	\`by\` numeric,
  	\`at\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`note\` text,
  	\`was\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_events_document_idx\` ON \`translation_events\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_locale_idx\` ON \`translation_events\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_unit_idx\` ON \`translation_events\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_kind_idx\` ON \`translation_events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_at_idx\` ON \`translation_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_updated_at_idx\` ON \`translation_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_created_at_idx\` ON \`translation_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_notices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`person\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`unit\` text,
  	\`by\` numeric,
  	\`note\` text,
  	\`at\` text NOT NULL,
  	\`seen_at\` text,
  	\`mailed_at\` text,
  	\`mailing_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_notices_key_idx\` ON \`translation_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_person_idx\` ON \`translation_notices\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_document_idx\` ON \`translation_notices\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_at_idx\` ON \`translation_notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_seen_at_idx\` ON \`translation_notices\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_mailed_at_idx\` ON \`translation_notices\` (\`mailed_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_updated_at_idx\` ON \`translation_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_notices_created_at_idx\` ON \`translation_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`media_id\` integer,
  	\`products_id\` integer,
  	\`calls_to_action_id\` integer,
  	\`authors_id\` integer,
  	\`topics_id\` integer,
  	\`sources_id\` integer,
  	\`users_id\` integer,
  	\`redirects_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_to_action_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_to_action_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_to_action_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_legal\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_legal_order_idx\` ON \`site_settings_legal\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_legal_parent_id_idx\` ON \`site_settings_legal\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_legal_locale_idx\` ON \`site_settings_legal\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`review_required\` integer DEFAULT false,
  	\`call_to_action_id\` integer,
  	\`campaign_source\` text DEFAULT 'blog',
  	\`campaign_medium\` text DEFAULT 'article',
  	\`count_clicks\` integer DEFAULT true,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`call_to_action_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_call_to_action_idx\` ON \`site_settings\` (\`call_to_action_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_last_change_last_change_by_idx\` ON \`site_settings\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`name\` text NOT NULL,
  	\`tagline\` text,
  	\`promise\` text,
  	\`shop_url\` text,
  	\`disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_legal\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_legal_order_idx\` ON \`_site_settings_v_version_legal\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_legal_parent_id_idx\` ON \`_site_settings_v_version_legal\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_legal_locale_idx\` ON \`_site_settings_v_version_legal\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_address\` text,
  	\`version_review_required\` integer DEFAULT false,
  	\`version_call_to_action_id\` integer,
  	\`version_campaign_source\` text DEFAULT 'blog',
  	\`version_campaign_medium\` text DEFAULT 'article',
  	\`version_count_clicks\` integer DEFAULT true,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_call_to_action_id\`) REFERENCES \`calls_to_action\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_call_to_action_idx\` ON \`_site_settings_v\` (\`version_call_to_action_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_last_change_version_last_change_idx\` ON \`_site_settings_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_tagline\` text,
  	\`version_promise\` text,
  	\`version_shop_url\` text,
  	\`version_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`claims_guard_nl_phrases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_guard\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_guard_nl_phrases_order_idx\` ON \`claims_guard_nl_phrases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_guard_nl_phrases_parent_id_idx\` ON \`claims_guard_nl_phrases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_guard_nl_authorised\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nutrient\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`conditions\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_guard\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_guard_nl_authorised_order_idx\` ON \`claims_guard_nl_authorised\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_guard_nl_authorised_parent_id_idx\` ON \`claims_guard_nl_authorised\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_guard_fr_phrases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_guard\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_guard_fr_phrases_order_idx\` ON \`claims_guard_fr_phrases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_guard_fr_phrases_parent_id_idx\` ON \`claims_guard_fr_phrases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_guard_fr_authorised\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nutrient\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`conditions\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims_guard\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_guard_fr_authorised_order_idx\` ON \`claims_guard_fr_authorised\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_guard_fr_authorised_parent_id_idx\` ON \`claims_guard_fr_authorised\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_guard\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`effect\` text DEFAULT 'warn' NOT NULL,
  	\`nl_verbs\` text,
  	\`nl_diseases\` text,
  	\`nl_denials\` text,
  	\`nl_exceptions\` text,
  	\`fr_verbs\` text,
  	\`fr_diseases\` text,
  	\`fr_denials\` text,
  	\`fr_exceptions\` text,
  	\`last_change_by_id\` integer,
  	\`last_change_language\` text,
  	\`last_change_what\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_guard_last_change_last_change_by_idx\` ON \`claims_guard\` (\`last_change_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_guard_v_version_nl_phrases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`words\` text NOT NULL,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_guard_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_nl_phrases_order_idx\` ON \`_claims_guard_v_version_nl_phrases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_nl_phrases_parent_id_idx\` ON \`_claims_guard_v_version_nl_phrases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_guard_v_version_nl_authorised\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`nutrient\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`conditions\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_guard_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_nl_authorised_order_idx\` ON \`_claims_guard_v_version_nl_authorised\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_nl_authorised_parent_id_idx\` ON \`_claims_guard_v_version_nl_authorised\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_guard_v_version_fr_phrases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`words\` text NOT NULL,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_guard_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_fr_phrases_order_idx\` ON \`_claims_guard_v_version_fr_phrases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_fr_phrases_parent_id_idx\` ON \`_claims_guard_v_version_fr_phrases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_guard_v_version_fr_authorised\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`nutrient\` text NOT NULL,
  	\`wording\` text NOT NULL,
  	\`conditions\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_guard_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_fr_authorised_order_idx\` ON \`_claims_guard_v_version_fr_authorised\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_fr_authorised_parent_id_idx\` ON \`_claims_guard_v_version_fr_authorised\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_guard_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_effect\` text DEFAULT 'warn' NOT NULL,
  	\`version_nl_verbs\` text,
  	\`version_nl_diseases\` text,
  	\`version_nl_denials\` text,
  	\`version_nl_exceptions\` text,
  	\`version_fr_verbs\` text,
  	\`version_fr_diseases\` text,
  	\`version_fr_denials\` text,
  	\`version_fr_exceptions\` text,
  	\`version_last_change_by_id\` integer,
  	\`version_last_change_language\` text,
  	\`version_last_change_what\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_last_change_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_version_last_change_version_last_change__idx\` ON \`_claims_guard_v\` (\`version_last_change_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_created_at_idx\` ON \`_claims_guard_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_guard_v_updated_at_idx\` ON \`_claims_guard_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`products_usps\`;`)
  await db.run(sql`DROP TABLE \`products\`;`)
  await db.run(sql`DROP TABLE \`products_locales\`;`)
  await db.run(sql`DROP TABLE \`_products_v_version_usps\`;`)
  await db.run(sql`DROP TABLE \`_products_v\`;`)
  await db.run(sql`DROP TABLE \`_products_v_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_to_action_usps\`;`)
  await db.run(sql`DROP TABLE \`calls_to_action\`;`)
  await db.run(sql`DROP TABLE \`calls_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`calls_to_action_rels\`;`)
  await db.run(sql`DROP TABLE \`_calls_to_action_v_version_usps\`;`)
  await db.run(sql`DROP TABLE \`_calls_to_action_v\`;`)
  await db.run(sql`DROP TABLE \`_calls_to_action_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_to_action_v_rels\`;`)
  await db.run(sql`DROP TABLE \`authors_profiles\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`DROP TABLE \`authors_locales\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_profiles\`;`)
  await db.run(sql`DROP TABLE \`_authors_v\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`scheduled_changes\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`translation_memory\`;`)
  await db.run(sql`DROP TABLE \`product_clicks\`;`)
  await db.run(sql`DROP TABLE \`live_pages\`;`)
  await db.run(sql`DROP TABLE \`page_parts\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`edge_purges\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`translation_events\`;`)
  await db.run(sql`DROP TABLE \`translation_notices\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings_legal\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_legal\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`claims_guard_nl_phrases\`;`)
  await db.run(sql`DROP TABLE \`claims_guard_nl_authorised\`;`)
  await db.run(sql`DROP TABLE \`claims_guard_fr_phrases\`;`)
  await db.run(sql`DROP TABLE \`claims_guard_fr_authorised\`;`)
  await db.run(sql`DROP TABLE \`claims_guard\`;`)
  await db.run(sql`DROP TABLE \`_claims_guard_v_version_nl_phrases\`;`)
  await db.run(sql`DROP TABLE \`_claims_guard_v_version_nl_authorised\`;`)
  await db.run(sql`DROP TABLE \`_claims_guard_v_version_fr_phrases\`;`)
  await db.run(sql`DROP TABLE \`_claims_guard_v_version_fr_authorised\`;`)
  await db.run(sql`DROP TABLE \`_claims_guard_v\`;`)
}
