import * as migration_20261126_221947_initial from './20261126_221947_initial';

export const migrations = [
  {
    up: migration_20261126_221947_initial.up,
    down: migration_20261126_221947_initial.down,
    name: '20261126_221947_initial'
  },
];
