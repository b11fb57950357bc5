import {says} from '../wording.js'
import {type DeviceCue, we, words} from './device-cue.js'

const not = "(?:don't|do not|didn't|did not)"
const havent = "(?:haven't|have not|hadn't|had not|not)"

export const noInformation: readonly DeviceCue[] = [
  {
    id: 'no-information-do-not-have',
    kind: 'no-information',
    on: words("don't didn't do did haven't hadn't got"),
    says: says`I(?: \S+){0,3} (?:${not}(?: \w+)? have(?! (?:any |a )?(?:doubts?|concerns?|predictions?|problems?|objections?|quarrels?|questions?|time(?! (?:for you|frame|line|of day))|authority|power|votes?|luxury|intentions?|choice|to|seen|heard)\b| (?:any |an? )?(?:--|—)(?! an? ))|${not} anything|do not(?: \w+)? have(?! to\b)|${not} think(?: that)? I have (?:any\w*|additional|more|much|an?)|${havent}(?: \w+)? got(?! to\b))`,
    hit: 'I don’t have the specific numbers in front of me.',
    miss: 'I don’t have any doubt about that.'
  },
  {
    id: 'no-information-we-do-not-have',
    kind: 'no-information',
    on: words('information announcement announcements detail details update updates readout readouts number numbers figure figures estimate estimates specifics answer answers date dates timeline timetable confirmation data anything schedule assessment list position stance announce share report preview read lay'),
    says: says`we(?: \S+){0,2} ${not}(?: \w+)? have (?:(?:a|any) (?:\w+ )?(?:position|stance)\b|(?:\S+ ){0,4}?(?:information|announcements?|details?|updates?|readouts?|numbers?|figures?|estimates?|specifics|answers?|dates?|timeline|timetable|confirmation|data|anything|schedule|assessment|list|\w+ (?:for you )?to (?:announce|share|report|preview|read out|lay out)))`,
    hit: 'We don’t have any information to share about that.',
    miss: 'We don’t have troops there.'
  },
  {
    id: 'no-information-have-nothing',
    kind: 'no-information',
    on: words('no nothing'),
    says: says`(?:I|we)(?: \w+){0,2} (?:have|had|got|'ve got|'ve) (?:no(?: \w+){0,2} (?:information|insights?|visibility|timetable|timeline|announcements?|details?|updates?|readouts?|idea|response|reaction|specifics|knowledge|news|way of knowing|confirmation|data|answer)|no (?:\S+ ){1,8}?to (?:read out|announce|report|share|preview|confirm)|nothing (?:new|additional|further|else)(?: to| on| for| about| beyond| --| —|[.,]|$)|nothing (?:\w+ ){0,3}(?:on|for you|to (?:announce|report|share|say|tell|give|offer|read|preview|confirm)|about|beyond))`,
    hit: 'We have nothing further to announce on that.',
    miss: 'We have no plans to do so.'
  },
  {
    id: 'no-information-no-announcement',
    kind: 'no-information',
    on: words('announcement announcements update updates readout readouts announce report share preview details specifics'),
    says: says`(?:(?:no|nothing)(?: \w+){0,2} (?:announcements?|updates?|readouts?|announce|report|share|preview|details|specifics)(?: \w+){0,4} (?:at this|today|right now|yet|for you|on that|here|now|to)|there's nothing(?: \w+){0,5}? to (?:announce|report|share|preview))`,
    hit: 'No announcements on that today.',
    miss: 'No, the announcement was made.'
  },
  {
    id: 'no-information-nothing-ready',
    kind: 'no-information',
    on: words('announce confirm read report share discuss talk say'),
    says: says`(?:nothing|not|none|not one)(?: \w+)? (?:that )?(?:I|we)(?:'m|'re| am| are)? (?:prepared|ready|able|have|in a position) to (?:announce|read|say|share|discuss|talk|confirm|report)`,
    hit: 'Nothing that I’m prepared to announce at this time.',
    miss: 'I am prepared to announce that today.'
  },
  {
    id: 'no-information-do-not-recall',
    kind: 'no-information',
    on: words('recall remember'),
    says: says`I(?: (?:just|really|honestly|frankly|certainly|actually|simply))? (?:${not}(?: \w+)? (?:recall|remember)(?! saying| (?:if|whether) you\b| any\b| (?:that|it|him|her|them|us|there|\w+ \w+) \w+ing\b)|(?:can't|cannot|couldn't)(?: \w+)? (?:recall|remember)(?! saying| (?:if|whether|when|where|what|who) (?:it|that|I|you|we)\b| which\b| an? \w+\b| the last time\b| ever\b))`,
    hit: 'I don’t recall whether he was there.',
    miss: 'I don’t remember saying that.'
  },
  {
    id: 'no-information-do-not-know',
    kind: 'no-information',
    on: words('know known predict'),
    says: says`(?:${we} (?:don't|do not|wouldn't)(?: \w+){0,2} know(?! (?:(?:you|of any|him|her|them|me|why you)\b|(?:a|any) (?:\w+ ){0,6}?(?:who|where|that)\b|that \w|(?:if|whether) (?:(?:you|my|anybody|anyone|\[|that's something you)|(?:\S+ ){1,4}?(?:has|have|had|wants?|would like) (?:anything|something|to (?:add|say|speak|jump|weigh)))))|${we} (?:${not})(?: \w+){0,2} know that (?:\w+ ){1,2}(?:was|were|is|are|has|have|did|does|had)(?=\.|$)|(?:none|nobody) of us (?:really )?know|(?<!(?:was|were|is|are|be|being|well|had|have|has) )not known(?: yet)?|(?:it's|that's|it is) not known|(?:you|no ?one|nobody) can(?:'t|not)?(?: really)? (?:know|predict))`,
    hit: 'The truth is, we just don’t know.',
    miss: 'I don’t know of any change in that.'
  },
  {
    id: 'no-information-do-not-know-alone',
    kind: 'no-information',
    on: words('know idea knows have update updates'),
    says: says`(?:^(?:\\w+, )?don't (?:know|have (?:any|an?|the|that|anything))|(?:^|have |honestly, )no idea|(?:haven't|don't have|not) the (?:slightest|foggiest|faintest) idea|^no (?:\w+ )?updates? (?:on|for)|^who knows)`,
    hit: 'Don’t know -- the only thing is the radio address.',
    miss: 'You don’t know him.'
  },
  {
    id: 'no-information-not-aware',
    kind: 'no-information',
    on: words('tracking steeped versed speed date given involved aware unaware familiar sure certain briefed privy unsure updated informed told'),
    says: says`${we} (?:not(?: \w+)? (?:aware|familiar|tracking(?! down)|steeped|versed|up to (?:speed|date)|sure(?! (?:(?:that )?(?:I|we) (?:see|would|know what you|want to|should|need to)|(?:exactly |quite )?what (?:you|they|he|she)|where you|they (?:actually|really|even)|I (?:\w+ )?(?:understand|follow|agree|accept|picked|am going|would)|I'm|I'd|that's))|certain|been briefed|privy)|unaware|unsure|(?:haven't|hadn't|have not|had not)(?: \w+)? been (?:briefed|updated|informed|told|privy|tracking|involved in|given))`,
    hit: 'I’m not aware of that being on the table.',
    miss: 'I’m not sure what you mean.'
  },
  {
    id: 'no-information-no-expert',
    kind: 'no-information',
    on: words('expert lawyer doctor scientist economist pollster qualified expertise'),
    says: says`(?:I(?:'m| am)(?: \w+)? (?:(?:no|not an?|neither an?|not enough of an?) (?:\w+ )?(?:expert|lawyer|doctor|scientist|economist|pollster)|not (?:\w+ )?qualified to)|(?:beyond|outside(?: of)?) my (?:\w+ ){0,2}expertise)`,
    hit: 'I’m certainly no expert on Nebraska’s economy.',
    miss: 'He is an expert on the economy.'
  },
  {
    id: 'no-information-could-not-say',
    kind: 'no-information',
    on: words('wish speak tell say'),
    says: says`(?:I (?:do )?wish (?:that )?I (?:could (?:tell|say|answer|speak)|knew|had (?:an?|the|more) (?:\w+ )?(?:answer|information|details?))|I(?: really| just| honestly| simply| —| I)* (?:couldn't|can't|could not|can not) (?:say|tell you|speak to that)(?=[.,;—]| --|$| (?:for sure|for certain|exactly|precisely|offhand)))`,
    hit: 'I really couldn’t say.',
    miss: 'I couldn’t say it better than he did.'
  },
  {
    id: 'no-information-will-not-have',
    kind: 'no-information',
    on: words("gonna nothing won't wouldn't little much no going"),
    says: says`(?:(?:won't|wouldn't|(?:not|don't (?:think|believe) (?:I'm|I am|we're)) (?:going to|gonna)) (?:\w+ )?have (?:a lot|many|much|any|anything|a|an|more)(?: \S+){0,4}? (?:for you|to (?:say|add|share|tell|offer|announce|read)|answers?|details?|specifics|readouts?)|have (?:no|nothing|little|not much)(?: \w+)? more (?:for you|to (?:say|add|share|tell|offer)|on (?:that|this)))`,
    hit: 'I’m not going to have many answers for you on this matter.',
    miss: 'They won’t have a deal.'
  },
  {
    id: 'no-information-have-not-seen',
    kind: 'no-information',
    on: words("evaluated analyzed watch watched opportunity chance hear hearing didn't dug did checked reviewed gone looked gotten spoken read discussed asked heard talked had seen able"),
    says: says`(?:I(?:'ve)?(?: —| --| I| just| have| honestly| personally| actually)* ${havent}(?: \w+){0,2} (?:(?:seen|heard)(?! (?:anybody|anyone|anything (?:to|other)\b|suggest\w*|on the|a (?:great|lot|single)|any (?:evidence|indication|sign|serious|other|of)|Republicans|Democrats|evidence|people)\b)|read|watched|talked|spoken|asked|looked|checked|reviewed|gotten|dug|had (?:a|the|any|that|this)(?: \w+)? (?:chance|opportunity|conversations?|discussions?)|had (?:a )?conversation|discussed|been able to (?:see|check|confirm|look|read|review|talk|get|ask)|gone through|had time)|(?:we|anybody here|anyone here)(?:'ve)? (?:haven't|have not|has|hasn't)(?: \w+)? had (?:an?|the|any|enough) (?:\w+ )?(?:chance|opportunity|time) to|we (?:haven't|have not)(?: \w+)? (?:reviewed|evaluated|analyzed)|I (?:didn't|did not) (?:watch|talk|speak|ask|discuss|see|hear|get a chance)|the first (?:time )?(?:that )?(?:I've heard|I'm hearing)|the first I(?:'ve)? hear)`,
    hit: 'I have not seen that report.',
    miss: 'We haven’t seen Republicans embrace that.'
  },
  {
    id: 'no-information-all-i-have',
    kind: 'no-information',
    on: words("that's all much"),
    says: says`(?:that's what|(?:that's|that is|it's) (?:all|as much as))(?: that)? I(?:'ve)? (?:got|have|know)(?! (?!(?:for|on|at|right|so|about|from|here|there|to (?:say|share))\b)\w)`,
    hit: 'That’s all I know at this point.',
    miss: 'That’s all I want to say.'
  },
  {
    id: 'no-information-not-able-to-tell',
    kind: 'no-information',
    on: words('able independently yet'),
    says: says`(?:(?:I|we) (?:have )?${havent}(?: yet)? been able to (?:locate|identify|determine|confirm|verify|establish|ascertain|assess)|(?:can't|cannot|could not) (?:yet|independently) (?:confirm|verify|determine))`,
    hit: 'We have not been able to confirm those reports.',
    miss: 'We have been able to confirm that.'
  },
  {
    id: 'no-information-would-have-to-look',
    kind: 'no-information',
    on: words('look see go ask refresh talk'),
    says: says`(?:(?:I'd|I would|we'd|we would) (?:\w+ )?(?:have|need) to (?:look|see|go back|ask(?! (?:you|ourselves|how|why|what)\b)|refresh|talk to))`,
    hit: 'I’d have to look at that.',
    miss: 'They have to look at that.'
  },
  {
    id: 'no-information-hard-to-say',
    kind: 'no-information',
    on: words("hard difficult impossible tough early soon premature unclear unknown remains can't"),
    says: says`(?:(?:hard|difficult|impossible|tough) for me to(?! (?:imagine|believe|see|understand|think|envision|hear|follow|get|come)\b)|(?:hard|difficult|impossible|tough) (?:for \w+ )?to (?:\w+ ){0,4}?(?:say|tell|know|predict|determine|judge|ascertain|assess|estimate|quantify|gauge|put a)|too (?:soon|early) (?:for \w+ )?(?:to(?! (?:help|save|stop)\b)|yet)|it's (?:still )?(?:unclear|premature)|(?:is|are|remains?) (?:still )?(?:unknown|unclear) at this|remains to be seen|can't (?:really )?(?:tell|say) (?:for sure|yet|whether|if|what|when|how))`,
    hit: 'It is too soon to tell whether there has been an improvement.',
    miss: 'It is hard to watch.'
  },
  {
    id: 'no-information-not-decided',
    kind: 'no-information',
    on: words('decided determined figured finalized settled worked decision decisions determination determinations judgment judgement judgments judgements set tbd'),
    says: says`(?:we (?:have )?${havent}(?: \w+){0,2} (?:decided|determined|figured|finalized|made (?:(?:a|any|that|those) )?(?:\w+ )?(?:decisions?|determinations?|judge?ments?)|settled|worked (?:that|it|all)|set a)|TBD|to be determined)`,
    hit: 'We haven’t figured out exactly when he’ll be there yet.',
    miss: 'The President has made a decision.'
  }
]
