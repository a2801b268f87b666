import * as migration_20261126_230026_initial from './20261126_230026_initial';
import * as migration_20261127_194615_second_factors from './20261127_194615_second_factors';

export const migrations = [
  {
    up: migration_20261126_230026_initial.up,
    down: migration_20261126_230026_initial.down,
    name: '20261126_230026_initial',
  },
  {
    up: migration_20261127_194615_second_factors.up,
    down: migration_20261127_194615_second_factors.down,
    name: '20261127_194615_second_factors'
  },
];
