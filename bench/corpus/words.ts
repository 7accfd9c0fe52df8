type Words = readonly [string, ...string[]];

const split = (text: string): Words => {
  const [first = '', ...rest] = text.trim().split(/\s*,\s*/);
  return [first, ...rest];
};

/** Places that are on no map. */
export const places =
  split(`Oldhaven, Marrowick, Tessel Bay, Korvund, Lindmoor, Quarrel Hill, Upper Senn, Brackwater, Saltmarsh Row,
  Nethercombe, Vessen, Port Amaro, Dunmere, Yarrow Ford, Castelune, Pellworm Dyke, Hexley, Grauwald, Isle of Tarn,
  Whinfell, Sankt Orme, Lower Brill, Cap Dorelle, Fjellby, Rinnick, Moss End, Tollund Gate, Ardwen, Kestrel Down, Zellin, Övrehamn,
  São Telmo do Vale, Łąkowo, Žabnik, Île-aux-Goélands`);

/** Bylines: desks, never people. */
export const desks =
  split(`Newsroom, Coast Desk, Data Desk, Night Desk, Weather Desk, Harbour Desk, Culture Desk, Sports Desk,
  Science Desk, City Desk, Letters Page, Money Desk, Photo Desk, Rural Desk, Travel Desk, Redaktion Küste, Rédaction du soir`);

/** Bodies that decide and act. */
export const bodies =
  split(`town council, harbour board, school trust, water company, rail operator, housing office, planning panel,
  fisheries union, museum board, weather service, hospital group, parish meeting, audit chamber, ferry line, energy agency,
  allotment society, fire brigade, county archive, tram authority, bakers’ guild, river trust, forestry office, road works unit,
  orchestra committee, farmers’ market, sailing club, cycling league, observatory, port pilots’ association, library service`);

/** What news is about. */
export const things =
  split(`sea wall, lock gate, footbridge, reading room, bus timetable, night train, swimming bath, water main,
  grain store, weather mast, flood map, parking plan, tide table, wind farm, market hall, bandstand, clock tower, sluice,
  recycling yard, school kitchen, cycle path, landing stage, power line, peat bog, orchard, lime kiln, stone quarry, sheep track,
  radio mast, boat lift, cable car, tram depot, village shop, lifeboat, chapel roof, beacon, rope works, herring fleet, toll road,
  noise barrier, heat network, seed bank, walking trail, fish ladder, pumping station, meadow, beach hut, salt marsh, ice rink`);

export const manyThings =
  split(`boats, households, pupils, tickets, trees, signatures, letters, parcels, visitors, bicycles, lanterns,
  roof tiles, sandbags, volunteers, seedlings, night buses, photographs, readings, complaints, season passes, kilowatts, crates,
  seats, passengers, nests, loaves, pages, metres of cable, hectares, samples`);

export const qualities =
  split(`new, long-planned, half-finished, much-loved, draughty, well-kept, listed, temporary, disputed, costly,
  modest, wooden, shallow, northern, southern, seasonal, crowded, quiet, unlit, reopened, leaking, rebuilt, experimental, shared, tidal,
  privately owned, freshly painted, overgrown, reliable`);

export const deeds =
  split(`approved, postponed, inspected, paid for, measured, closed, reopened, surveyed, sold, leased, repaired,
  photographed, defended, reconsidered, put out to tender, catalogued, insured, moved, extended, halved the budget of, took over,
  handed back, listed, questioned, welcomed, rejected, drew up rules for, published the accounts of, lost track of, praised`);

export const headlineDeeds =
  split(`approves, postpones, inspects, pays for, measures, closes, reopens, surveys, sells, leases, repairs,
  defends, reconsiders, extends, takes over, hands back, questions, welcomes, rejects, counts the cost of, rethinks, votes on`);

export const reasons =
  split(`after a winter of storms, because the lease had run out, to make room for a second track, in spite of the cost,
  before the season begins, while the talks go on, as prices for timber fell, since nobody else had offered, once the ice had gone,
  until a better plan is found, though two members abstained, so that ferries can turn at low tide, for the third time in a decade,
  as the state had asked, without a public hearing, after readers wrote in, when the pumps failed, ahead of the centenary,
  under a rule from the last century, with money from the lottery`);

export const times =
  split(`on Monday, on Tuesday night, early on Wednesday, last Thursday, on Friday, over the weekend, this spring,
  in late summer, since October, before Easter, at noon, at the turn of the year, within six weeks, by the end of March,
  after the holidays, during the night, for the time being, one hour before high water`);

export const sections = split('coast, town, region, money, science, culture, sport, opinion, weather, travel');

export const tags =
  split(`harbour, tides, ferries, railways, schools, housing, budget, planning, energy, wind, water, floods, farming,
  fishing, forests, birds, climate, archives, music, theatre, books, museums, football, rowing, cycling, sailing, health, prices,
  jobs, roads, buses, heritage, food, letters, data, photo essay, explainer, long read, à la carte, öffentlicher Raum`);

export const zones = split('+00:00, Z, +01:00, +02:00, -05:00, -08:00, +05:30, +09:00, +12:45, -03:30');

/** Sentences in other scripts. */
export const foreign: Words = [
  'Ο σταθμός άντλησης λειτουργεί ξανά μετά από τρεις εβδομάδες.',
  'Причал закроют на ремонт до конца сентября.',
  'Хор репетирует теперь в старом зернохранилище.',
  '港の新しい水門は来週から試運転に入る。',
  '町の図書室は夜九時まで開いている。',
  '渡轮改为每小时一班，周日除外。',
  '마을 시장은 토요일마다 열린다.',
  'أُعيد فتح الجسر أمام المشاة بعد شهرين من الإصلاح.',
  'הספרייה החדשה נפתחה אתמול בשעת ערב.',
  'नदी का जलस्तर रात भर में बीस सेंटीमीटर घट गया।',
  'สะพานไม้เก่าจะเปิดให้เดินข้ามอีกครั้งในเดือนหน้า',
];

export const emoji: Words = ['🐟', '🛶', '🌧️', '🚲', '🍞', '🦉', '🧭', '🪵', '🎺', '👩🏽‍🌾', '🇪🇺', '🏳️‍🌈', '5️⃣', '☀️'];
