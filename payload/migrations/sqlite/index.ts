import * as migration_20261126_225916_initial from './20261126_225916_initial';
import * as migration_20261127_194559_second_factors from './20261127_194559_second_factors';

export const migrations = [
  {
    up: migration_20261126_225916_initial.up,
    down: migration_20261126_225916_initial.down,
    name: '20261126_225916_initial',
  },
  {
    up: migration_20261127_194559_second_factors.up,
    down: migration_20261127_194559_second_factors.down,
    name: '20261127_194559_second_factors'
  },
];
