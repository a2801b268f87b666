import type { BasePayload } from "payload";

import type { Environment } from "../../env";
import { chatEngine } from "./chat-engine";
import { deepL } from "./deepl";
import type { MachineEngine } from "./engine";

export function machineFrom({ machine }: Pick<Environment, "machine">): MachineEngine | null {
  if (machine === null) return null;
  return machine.kind === "deepl" ? deepL(machine) : chatEngine(machine);
}

/** The shop's engine; null where none is set up. It hangs in the config, under `custom`. */
export function machineOf({ config }: Pick<BasePayload, "config">): MachineEngine | null {
  return (config.custom?.machine as MachineEngine | null | undefined) ?? null;
}
