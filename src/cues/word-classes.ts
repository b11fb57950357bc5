/** Classes of words that tell what a reply does; several may hold of one word. */
const classes = {
  /** Says yes. */
  yes: "yes yeah yep correct right absolutely exactly sure definitely indeed true certainly yup",
  /** Says no. */
  no: "no nope not never none nothing neither nor nobody n't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't without",
  /** Softens. */
  hedge: "probably possible possibly perhaps maybe may might could likely unlikely potentially hopefully hope generally basically somewhat believe think guess suppose assume presumably expect roughly approximately about around almost",
  /** Tells a time. */
  time: "today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years hour hours morning afternoon evening noon soon shortly a.m p.m weekend date recently ago later when until since before after spring summer fall winter quarter",
  /** Gives a reason. */
  reason: "because since reason reasons why therefore due so cause purpose intended order",
  /** Speaks of the podium. */
  we: "we our us we're we've we'll ourselves we'd",
  /** Speaks of the speaker. */
  me: "i i'm i've i'll i'd me my",
  /** Speaks to the reporter. */
  you: "you your you're you've you'll",
  /** What podiums say of any matter. */
  stock: "focused focus committed commitment continue continues continuing continued important clear working work works ensure priority priorities forward american americans people together process confident strong progress efforts effort support urge sides consult close closely monitor monitoring concerned concern serious seriously issues issue values goal goals balance responsible leadership",
  /** Nothing has been decided. */
  pending: "considering consideration looking options option decision decisions decided determination reviewing review examining evaluate evaluating assess assessing discussing discussions range process ongoing underway conversation conversations deliberations possibility various variety",
  /** A turn against what was said. */
  but: "but however though although except instead rather",
  /** Names an example. */
  example: "example instance including include includes such namely first second third also",
  /** Is, has, did: how a polar question is put. */
  be: "is are was were am be been being",
  do: "do does did don't doesn't didn't",
  have: "have has had haven't hasn't hadn't",
  will: "will would won't wouldn't shall should going can could can't couldn't may might"
}

export type WordClass = keyof typeof classes

/** The classes, in the order of their bits. */
export const classNames = Object.keys(classes) as readonly WordClass[]

/** The bit of each class. */
export const classBit = Object.fromEntries(classNames.map((name, number) => [name, 1 << number])) as Readonly<Record<WordClass, number>>

/** For each word the bits of its classes. */
export const wordClasses: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  for (const name of classNames) for (const word of classes[name].split(' ')) found.set(word, (found.get(word) ?? 0) | classBit[name])
  return found
})()
