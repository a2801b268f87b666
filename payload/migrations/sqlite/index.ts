import * as migration_20261122_224331_initial from './20261122_224331_initial';

export const migrations = [
  {
    up: migration_20261122_224331_initial.up,
    down: migration_20261122_224331_initial.down,
    name: '20261122_224331_initial'
  },
];
