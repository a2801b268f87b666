/** The whole demo shop as data, for seeding: languages nl and fr, keys instead of ids. */
import { alphaKetoglutarate } from "./articles/alpha-ketoglutarate";
import { batchTesting } from "./articles/batch-testing";
import { betaine } from "./articles/betaine";
import { magnesiumLThreonate } from "./articles/magnesium-l-threonate";
import { resveratrol } from "./articles/resveratrol";
import { supplementLabel } from "./articles/supplement-label";
import { demoPictures } from "./pictures";
import type { DemoArticle, DemoAuthor, DemoCallToAction, DemoPicture, DemoProduct, DemoSite, DemoSource, DemoTopic } from "./shape";
import { demoAuthors, demoCallsToAction, demoProducts, demoSite, demoTopics } from "./shop";
import { demoSources } from "./sources";

/** In the order in which things must be made: what is referred to comes before what refers to it. */
export interface DemoContent {
  pictures: DemoPicture[];
  sources: DemoSource[];
  topics: DemoTopic[];
  authors: DemoAuthor[];
  products: DemoProduct[];
  callsToAction: DemoCallToAction[];
  articles: DemoArticle[];
  site: DemoSite;
}

export const demoContent: DemoContent = {
  pictures: demoPictures,
  sources: demoSources,
  topics: demoTopics,
  authors: demoAuthors,
  products: demoProducts,
  callsToAction: demoCallsToAction,
  articles: [magnesiumLThreonate, alphaKetoglutarate, resveratrol, betaine, supplementLabel, batchTesting],
  site: demoSite,
};
