import type { Controls, Entities } from '../../nlu/understanding';

/** Words that name nothing. */
export const NO_ENTITIES: Entities = {
  orderNumbers: [],
  money: [],
  dates: [],
  colours: [],
  sizes: [],
  quantities: [],
  ordinals: [],
  all: false,
  numbers: [],
};

/** Words that steer nothing. */
export const NO_CONTROLS: Controls = {
  person: false,
  noPerson: false,
  cancel: false,
  startOver: false,
  help: false,
  why: false,
  later: false,
  skip: false,
  submit: false,
};
