import type { Endpoint } from "payload";

import { assignEndpoint } from "./assign-endpoint";
import { draftEndpoint, machineEndpoint } from "./draft-endpoint";
import { exportEndpoint } from "./export-endpoint";
import { importEndpoint } from "./import-endpoint";
import { detailsEndpoint } from "./details-endpoint";
import { documentEndpoint } from "./document-endpoint";
import { linkEndpoint, publishEndpoint } from "./publish-endpoint";
import { listEndpoint } from "./list-endpoint";
import { noticesEndpoint, noticesSeenEndpoint } from "../notices/notices-endpoint";
import { unitEndpoint } from "./unit-endpoint";

/** The desk's own interface, under `/api/translation-desk`: see `contract`. */
export const deskEndpoints: Endpoint[] = [listEndpoint, noticesEndpoint, noticesSeenEndpoint, assignEndpoint, exportEndpoint, importEndpoint, machineEndpoint, documentEndpoint, draftEndpoint, unitEndpoint, detailsEndpoint, publishEndpoint, linkEndpoint];
