/** The short form of `npm run drill -- kill`: what was acknowledged outlives kill -9. */
import { expect, test } from "vitest";
import { killAgainAndAgain } from "../drills/kill.mjs";

test("three times killed while editors save, nothing acknowledged is lost and every document opens", async () => {
  const { kills, saves, lost, broken, opened, integrity } = await killAgainAndAgain({ times: 3 });
  expect({ kills, lost, broken, integrity }).toEqual({ kills: 3, lost: [], broken: [], integrity: "ok" });
  expect(saves).toBeGreaterThan(0);
  expect(opened).toBeGreaterThan(0);
}, 180_000);
