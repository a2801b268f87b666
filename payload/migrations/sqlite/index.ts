import * as migration_20261126_223404_initial from './20261126_223404_initial';

export const migrations = [
  {
    up: migration_20261126_223404_initial.up,
    down: migration_20261126_223404_initial.down,
    name: '20261126_223404_initial'
  },
];
