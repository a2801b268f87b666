import { askRenderer } from "./ask-renderer";
import type { Renderer } from "./renderer-process";

/** Milliseconds of silence after which the renderer counts as gone. */
const patience = 2_000;

/** Never throws. */
export async function rendererState(renderer: Pick<Renderer, "socket">): Promise<{ up: boolean; database: boolean }> {
  try {
    const answer = await askRenderer(renderer, { method: "GET", path: "/api/ready", headers: { host: "localhost" }, patience });
    answer.resume();
    return { up: true, database: answer.statusCode === 200 };
  } catch {
    return { up: false, database: false };
  }
}
