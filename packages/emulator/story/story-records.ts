/** A text record as the guides write them. */
export type StoryText = Readonly<Record<'_id' | 'chunk_text' | 'category', string>>;

const SENTENCES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  places: {
    history: [
      'The iron tower in Paris went up for the world fair of 1889 and was meant to stand for twenty years.',
      'Builders of the Great Wall of China used earth, wood, brick and stone over many centuries.',
      'The stone city of Petra was cut into red cliffs by traders of incense.',
      'Machu Picchu was built by the Inca high above a river and left again within a hundred years.',
      'The lighthouse of Alexandria guided ships until earthquakes brought it down.',
      'Venice stands on wooden piles that were driven into the mud of a lagoon.',
    ],
    geography: [
      'The Nile flows north through eleven countries before it meets the sea.',
      'Lake Baikal is the deepest lake on Earth and holds a fifth of its unfrozen fresh water.',
      'The Dead Sea is so salty that swimmers float on it without effort.',
      'Mount Everest grows by a few millimetres each year as two plates push together.',
      'The Atacama desert has weather stations that have never measured rain.',
      'Iceland lies where two plates drift apart, which feeds its volcanoes and hot springs.',
    ],
  },
  nature: {
    animals: [
      'An octopus has three hearts and blue blood that carries oxygen with copper.',
      'Honey bees dance to tell the hive in which direction flowers are.',
      'Arctic terns fly from pole to pole each year and see more daylight than any other bird.',
      'Elephants recognise themselves in a mirror and mourn their dead.',
      'A hummingbird can fly backwards and beats its wings up to eighty times a second.',
      'Bats find insects in the dark by the echo of their own calls.',
    ],
    plants: [
      'Bamboo is a grass, and some kinds grow almost a metre in a day.',
      'The leaves of the giant water lily can carry a small child.',
      'Photosynthesis turns sunlight, water and carbon dioxide into sugar and oxygen.',
      'Some pines open their cones only after the heat of a forest fire.',
      'A single mushroom in Oregon spreads under nine square kilometres of forest.',
      'Sunflowers follow the sun while they are young and face east once they bloom.',
    ],
  },
  health: {
    nutrition: [
      'Apples are rich in fiber, which keeps digestion steady.',
      'Citrus fruit brings vitamin C, without which sailors once fell ill with scurvy.',
      'Beans and lentils hold protein and iron and store well for years.',
      'Salt helps nerves and muscles work, but too much of it raises blood pressure.',
      'Green tea contains less caffeine than coffee and plenty of antioxidants.',
      'Fish from cold seas is a good source of omega 3 fatty acids.',
    ],
    prevention: [
      'Washing hands with soap for twenty seconds stops many infections from spreading.',
      'A vaccine teaches the immune system to know a disease before it meets it.',
      'Adults who sleep seven hours or more catch fewer colds.',
      'Sunscreen lowers the risk of skin cancer when it is put on again every two hours.',
      'Walking half an hour a day keeps the heart healthy and lifts the mood.',
      'Regular check-ups find high blood pressure before it does harm.',
    ],
  },
  inventions: {
    technology: [
      'The first photograph needed several hours of daylight and showed a view from a window.',
      'The printing press with movable type made books cheap enough for towns to own them.',
      'Fiber optic cables under the oceans carry almost all traffic between continents.',
      'The steam engine drained mines before it moved trains and ships.',
      'Penicillin was found when mould spoiled a dish of bacteria left by an open window.',
      'The transistor replaced the vacuum tube and made computers fit on a desk.',
    ],
    space: [
      'Sputnik circled the Earth in ninety-six minutes and sent a beep that radios could hear.',
      'The Voyager probes carry golden records with greetings in fifty-five languages.',
      'Astronauts on the Moon left mirrors that still reflect lasers from Earth.',
      'The Hubble telescope was repaired in orbit by astronauts on five flights.',
      'A rover on Mars made oxygen from the thin carbon dioxide of the air there.',
      'The James Webb telescope sees infrared light through a mirror of eighteen golden segments.',
    ],
  },
};

/** The records of the story by their namespaces. */
export const storyRecords: ReadonlyMap<string, readonly StoryText[]> = new Map(
  Object.entries(SENTENCES).map(([namespace, byCategory]) => [
    namespace,
    Object.entries(byCategory)
      .flatMap(([category, sentences]) => sentences.map((text) => ({ category, text })))
      .map(({ category, text }, i) => ({
        _id: `${namespace}-${i + 1}`,
        chunk_text: text,
        category,
      })),
  ]),
);

/** How many records all namespaces hold together. */
export const recordCount = [...storyRecords.values()].flat().length;
