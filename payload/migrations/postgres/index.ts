import * as migration_20261126_223429_initial from './20261126_223429_initial';

export const migrations = [
  {
    up: migration_20261126_223429_initial.up,
    down: migration_20261126_223429_initial.down,
    name: '20261126_223429_initial'
  },
];
