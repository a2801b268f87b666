/**
 * Property tests draw the same cases in every run: a gate that fails once in a hundred runs tells the next person nothing about their change.
 * `FAST_CHECK_SEED=random npx vitest run tests/translate` goes looking for new ones; what it finds becomes a fixed example.
 */
import fc from "fast-check";

const asked = process.env.FAST_CHECK_SEED;

if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20_261_122) });
