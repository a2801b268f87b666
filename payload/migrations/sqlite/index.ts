import * as migration_20261122_234010_initial from './20261122_234010_initial';

export const migrations = [
  {
    up: migration_20261122_234010_initial.up,
    down: migration_20261122_234010_initial.down,
    name: '20261122_234010_initial'
  },
];
