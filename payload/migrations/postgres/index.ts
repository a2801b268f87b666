import * as migration_20261126_230026_initial from './20261126_230026_initial';

export const migrations = [
  {
    up: migration_20261126_230026_initial.up,
    down: migration_20261126_230026_initial.down,
    name: '20261126_230026_initial'
  },
];
