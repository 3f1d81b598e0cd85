import { addBusinessDays, format, parseISO } from 'date-fns';
import dayjs from 'dayjs';
import businessDays from 'dayjs-business-days';
import { addWorkingDays } from '../dist/dates.js';
import { digits, flatText, randomOf, readOnce } from './random.mjs';

const random = randomOf(20250427);

/** Days of 2010 to 2024, so that any number of working days stays within the schedule. */
const days = Array.from({ length: 4096 }, () =>
  flatText(`${2010 + random(15)}-${digits(1 + random(12), 2)}-${digits(1 + random(28), 2)}`),
);

dayjs.extend(businessDays.default);

const job = (amount, peers) => ({
  job: `add ${amount} working days, text to text`,
  budget: 3.5,
  inputs: days,
  floor: readOnce,
  ours: { addWorkingDays: (day) => addWorkingDays(day, amount) },
  peers,
});

export const dateJobs = [
  job(20, {
    'dayjs-business-days, which knows no holidays': (day) =>
      dayjs(day).businessDaysAdd(20).format('YYYY-MM-DD'),
    'date-fns addBusinessDays, likewise': (day) => format(addBusinessDays(parseISO(day), 20), 'yyyy-MM-dd'),
  }),
  job(400, {}),
];
