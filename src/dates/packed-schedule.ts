// Made by fixtures/generate-packed-schedule.mjs from state-council-schedule.ts.

export const firstYear = 2008;
export const lastPackedYear = 2026;
/** Day number of 1 January of the first year. */
export const firstDay = 733042;

/**
 * Days that differ from their weekday, weekdays off and weekend days worked: each character is the distance from
 * the one before, counted from `packedZero`, the first from the day before 1 January of the first year.
 */
export const packedExceptions =
  ',K,.,,.,_F,-O~+:7,,,,,,~+2,-?-,,,,-kDF,-~+O/,.,,,-~X,,,,,,VGS,,,,~+7.,,,,0.,,,-~+.F.,,.,/\\-,FN~+:@,,,,,,~-,=-,,,,-i,,,,C-,_~+;-,,,,~+0,,-,O,,,,,,Y,-?,,,,Q,,,,~+;,-2-,,,.0|D0.,,,-eC,-H~+:?.,,.,/},-U.,,.,/PD_t,-D,.,,.~O-,,,,-]GQ,-~+7,-:,,,,,,~+-?0.,,,-c-,FE-,~+S-,,,,~+/T/,.,,.S,-?-,[~+:0,,,,,,~+--,K,,,,,,cB.,,-L~+:;-,,,.0|=0.,,,,m?0.,/Z,-~+3/,.,,,-~P/,.,,.W?3,,.P~+8-,00.,,,-~+.E,,,,,,d-,>3,,.F~+=@,,,,,,~+-@,,,,,,m=3,,.Z,-~+8.,,,,,,~+-M3,,,,-Y,-@.,,3I~+8-,7-,,,.0|D-,,,.,/bB/,.G~+N.,,.,,.},-T-,,,,.0PD.,/T~+501,.,,.';
export const packedZero = 43;
