import * as migration_20261122_192454_initial from './20261122_192454_initial';

export const migrations = [
  {
    up: migration_20261122_192454_initial.up,
    down: migration_20261122_192454_initial.down,
    name: '20261122_192454_initial'
  },
];
