/**
 * What each step is called and says, in English. `say` when it begins (at most 120 GSM-7 characters),
 * `night` for a waking (120), `why` about sleep itself (90), `name` inside an offer (40).
 */
import type { StepKey } from './ladders.ts';

export interface StepWords {
  name: string;
  say: string;
  /** Always answers crying or keeps the parent near. */
  night: string;
  why: string;
}

export const WORDS_EN: Record<StepKey, StepWords> = {
  F1: {
    name: 'wash, cuddle, then a book',
    say: 'Same 3 calm steps each night: wash, cuddle, book or song. About 30 min, same order.',
    night: 'Go to your baby and do whatever works tonight. Dim light, few words.',
    why: 'The same calm things in the same order tell a small body that sleep is near.',
  },
  F2: {
    name: 'same start time each night',
    say: 'Start the routine at the same time each night, within 30 min. Wake up time steady too.',
    night: 'Go to your baby and do whatever works tonight. Dim light, few words.',
    why: 'A steady hour sets the body clock, so sleepiness comes when bedtime does.',
  },
  F3: {
    name: 'a sleep phrase and a soft sound',
    say: 'Pick one sleep phrase and one soft sound. Use both every time your baby falls asleep.',
    night: 'Say the phrase as you settle your baby the usual way.',
    why: 'Babies wake lightly and look for what they know. A phrase can be there every time.',
  },
  N1: {
    name: 'nurse, with a pat and the phrase',
    say: 'Nurse to sleep as usual, and add a pat and your sleep phrase each time.',
    night: 'Nurse as usual; add the pat and phrase.',
    why: 'Babies wake between sleep cycles and look for what was there when they dozed off.',
  },
  N2: {
    name: 'slip off when sucking slows',
    say: 'When sucking slows, slip baby off. If baby roots, go back on, count to 10, try again.',
    night: 'Same: slip off when sucking slows. After 5 tries, let baby nurse to sleep.',
    why: 'Dozing off without the last sucking makes a light waking less of a surprise.',
  },
  N3: {
    name: 'slip off drowsy, then hold',
    say: 'Slip baby off while drowsy, eyes open a crack. Hold close, pat, say the phrase.',
    night: 'Feed if hungry, slip off drowsy, hold till asleep.',
    why: 'Asleep in your arms, off the breast: then your arms can settle a waking too.',
  },
  N4: {
    name: 'feed first, then cuddle to sleep',
    say: 'Move the feed to the start of the routine. Cuddle to sleep after book and song.',
    night: 'Feed if a feed is due; then cuddle to sleep.',
    why: 'With the feed earlier, sleep leans on your cuddle, and so can the next sleep cycle.',
  },
  N5: {
    name: 'lay down sleepy, hand on',
    say: 'Lay baby down sleepy. Keep a hand on, pat, say the phrase. Pick up any time.',
    night: 'Feed if due. Lay down sleepy, hand on and pat. Pick up any time.',
    why: 'Dozing off where they will wake makes the next light waking look familiar.',
  },
  B1: {
    name: 'bottle in arms, with pat and phrase',
    say: 'Give the bottle as usual in your arms. Add a pat and your sleep phrase each time.',
    night: 'Bottle if due, in arms; add the pat and phrase.',
    why: 'Babies wake between sleep cycles and look for what was there when they dozed off.',
  },
  B2: {
    name: 'ease the bottle out when sucking slows',
    say: 'When sucking slows, ease the bottle out. If baby fusses, give back, count to 10, retry.',
    night: 'In arms: ease it out when sucking slows. If baby fusses, give it back.',
    why: 'Dozing off without the last sucking makes a light waking less of a surprise.',
  },
  B3: {
    name: 'bottle ends awake, cuddle to sleep',
    say: 'End the bottle while baby is awake but sleepy. Cuddle, pat and phrase to sleep.',
    night: 'Bottle if due, then cuddle to sleep.',
    why: 'Asleep in your arms, bottle gone: then your arms can settle a waking too.',
  },
  B4: {
    name: 'bottle first, then brush and cuddle',
    say: 'Bottle first, then wash and brush, book, cuddle to sleep.',
    night: 'Bottle if due, then cuddle to sleep.',
    why: 'With the bottle earlier, sleep leans on your cuddle, and so can the next sleep cycle.',
  },
  B5: {
    name: 'lay down sleepy, hand on',
    say: 'Lay baby down sleepy. Keep a hand on, pat, say the phrase. Pick up any time.',
    night: 'Bottle only if due. Lay down sleepy, hand on. Pick up any time.',
    why: 'Dozing off where they will wake makes the next light waking look familiar.',
  },
  C1: {
    name: 'pacifier at bedtime only',
    say: 'Offer the pacifier at bedtime. Once asleep, no need to put it back if it falls out.',
    night: 'Pat and phrase first. Give it back if baby still needs it.',
    why: 'Deep sleep goes on without sucking; a light waking need not call for it each time.',
  },
  C2: {
    name: 'pacifier, with a pat and the phrase',
    say: 'Add a pat and sleep phrase with the pacifier every time.',
    night: 'Pat and phrase for a few min, then pacifier if needed.',
    why: 'Babies wake between sleep cycles and look for what was there when they dozed off.',
  },
  C3: {
    name: 'ease the pacifier out, sucking slow',
    say: 'When sucking slows, ease it out. If baby fusses, give back, count to 10, retry.',
    night: 'Hand on, ease it out when sucking slows. If baby fusses, give it back.',
    why: 'Dozing off with an empty mouth means nothing is missing when sleep turns light.',
  },
  C4: {
    name: 'pacifier for the routine only',
    say: 'Pacifier for the routine only. At lights out swap to hand on, pat and phrase.',
    night: 'Hand on and pat first. Pacifier only if very upset.',
    why: 'What is there as the eyes close is what is looked for later: your hand can be it.',
  },
  C5: {
    name: 'touch and song, no pacifier',
    say: 'No pacifier at bedtime. Stay close with touch, song and phrase till asleep.',
    night: 'Stay close: touch, song, phrase.',
    why: 'A touch and a song can come back at every waking; they never fall out of the crib.',
  },
  R1: {
    name: 'rock, with hum, pat and phrase',
    say: 'Rock to sleep as usual. Add a hum, a pat and your sleep phrase. Note the minutes.',
    night: 'Rock as usual; add the hum, pat and phrase.',
    why: 'Babies wake between sleep cycles and look for what was there when they dozed off.',
  },
  R2: {
    name: 'rock a little less, then hold still',
    say: 'Rock 2 min less than your usual. Then hold still with hum and pat till asleep.',
    night: 'Rock a little less, then hold still.',
    why: 'The last minutes before sleep are the ones remembered; make those the still ones.',
  },
  R3: {
    name: 'rock only to calm',
    say: 'Rock only to calm. Stop, hold still, hum and pat till asleep.',
    night: 'Rock only to calm, then hold still.',
    why: 'A body that falls asleep at rest is less startled to find itself at rest later.',
  },
  R4: {
    name: 'sit and hold, no rocking',
    say: 'No rocking in the last step. Sit and hold, hum and pat till asleep.',
    night: 'Sit and hold. Rock if baby cries hard.',
    why: 'Sleep that came in still arms comes back in still arms at the next light waking.',
  },
  R5: {
    name: 'lay down very sleepy, hand on chest',
    say: 'Lay baby down very sleepy. Hand on chest, pat, hum. Pick up any time.',
    night: 'Try hand on first, then pick up and hold still.',
    why: 'Dozing off where they will wake makes the next light waking look familiar.',
  },
  H1: {
    name: 'hold till floppy, lay down, hand on',
    say: 'Hold till asleep and 10 min more, till arms are floppy. Lay down feet first, hand on.',
    night: 'Same: hold till arms are floppy, lay down, hand on.',
    why: 'About 10 min in, sleep grows deeper and the move to a flat bed is hardly felt.',
  },
  H2: {
    name: 'lay down as the eyes close',
    say: 'Lay baby down just as eyes close. Hand on chest, hum and phrase.',
    night: 'Same. Pick up to calm, then lay down again.',
    why: 'The place where the eyes close is the place a baby expects when sleep turns light.',
  },
  H3: {
    name: 'lay down sleepy and pat',
    say: 'Lay baby down sleepy. Pat to sleep. Pick up to calm as often as baby needs.',
    night: 'Pat first. Pick up to calm. After 5 tries, hold to sleep.',
    why: 'A pat on a flat bed can be there again at each waking, without a move to startle.',
  },
  H4: {
    name: 'lay down calm, still hand and voice',
    say: 'Lay baby down awake but calm. Still hand and voice till asleep.',
    night: 'Hand and voice first, pick up if crying.',
    why: 'Who meets sleep from awake can meet it again from a waking, with you close by.',
  },
  M1: {
    name: 'play in the crib by day',
    say: 'Play in the crib by day, 5 min, twice. Nights stay the same.',
    night: 'Nights stay the same, you close by. Keep the sleep space safe.',
    why: 'A place known by day smells and feels like home when sleep turns light at night.',
  },
  M2: {
    name: 'start the night right next to you',
    say: 'Baby starts the night in the crib or bedside sleeper right next to your bed.',
    night: 'Settle in the crib first. Hand on. Follow your safe plan after.',
    why: 'The first sleep of the night is the deepest, so a new place is easiest then.',
  },
  M3: {
    name: 'crib a step away from your bed',
    say: 'Crib a step away from your bed. Settle with hand on and phrase.',
    night: 'Go at once, hand on, settle in the crib.',
    why: 'Waking where the night began makes a light waking look familiar; you come at once.',
  },
  M4: {
    name: 'crib across the room, you beside it',
    say: 'Crib across the room. Sit by it till baby sleeps.',
    night: 'Go at once, sit by the crib till asleep.',
    why: 'Between sleep cycles a baby checks who is near. Your voice and breath still are.',
  },
  M5: {
    name: 'own room, you on a mattress there',
    say: "Crib in baby's room. You sleep on a mattress in there for now.",
    night: 'You are right there. Hand on, phrase.',
    why: 'A new room is one change; you in it is what a waking baby looks for first.',
  },
  W1: {
    name: 'ride to get sleepy, then flat crib',
    say: 'Use the ride to get sleepy. Once asleep, move baby to a flat crib each time.',
    night: 'No rides at night. Rock in arms, then lay flat.',
    why: 'Sleep flat and still runs its cycles undisturbed; the ride is only the way in.',
  },
  W2: {
    name: 'rock in arms in place of the ride',
    say: 'Swap the ride for rocking in your arms in the dark bedroom.',
    night: 'Rock in arms, hum and phrase.',
    why: 'Babies look for what was there when they dozed off; arms are there at 2 am too.',
  },
  W3: {
    name: 'bedroom every night, count minutes',
    say: 'Bedroom every night now. Note how many minutes you rock.',
    night: 'Rock in arms, hum and phrase.',
    why: 'One dark room for every sleep becomes a sign that sleep is near.',
  },
  P1: {
    name: 'beside the crib, pat till asleep',
    say: 'Lie or sit next to the crib. Pat or stroke till your baby is fast asleep.',
    night: 'Go at once. Same place, same pat.',
    why: 'Dozing off in the crib with you near makes waking there, with you near, feel right.',
  },
  P2: {
    name: 'pat on and off',
    say: 'Pat on and off. Stop when baby is calm, start again if baby fusses.',
    night: 'Go at once. Pat on and off till asleep.',
    why: 'Short pauses let a baby feel drowsiness come, with your hand never far.',
  },
  P3: {
    name: 'still hand, no pat',
    say: 'Still hand, no pat. Take it off once baby is drowsy. Stay beside till asleep.',
    night: 'Go at once. Still hand, then just sit.',
    why: 'When less is done as sleep comes, less is missed when a sleep cycle ends.',
  },
  P4: {
    name: 'sit beside, no touch',
    say: 'Sit beside, no touch unless baby cries. Voice and phrase. Stay till asleep.',
    night: 'Sit beside. Touch or pick up if crying.',
    why: 'Knowing you are near is enough for sleep to come, and to come back after a cycle.',
  },
  P5: {
    name: 'seat a foot or two away',
    say: 'Move your seat a foot or two away. Stay till asleep.',
    night: 'Go to the same seat. Come close if crying.',
    why: 'Small moves keep you in sight, so a light waking still finds what it looks for.',
  },
  P6: {
    name: 'seat by the open door, in sight',
    say: 'Sit by the open door where your child can see you. Stay till asleep.',
    night: 'Sit by the door. Come close if crying.',
    why: 'A look at you at the door can end a light waking before it becomes a full one.',
  },
  P7: {
    name: 'seat just outside, door open',
    say: 'Sit just outside, door open. Answer with your voice, go in if baby cries.',
    night: 'Answer at once by voice, go in if crying.',
    why: 'An answer each time teaches that sleep is safe, so cycles link up by themselves.',
  },
  K1: {
    name: 'night feed 2 min shorter',
    say: 'Make one night feed 2 min shorter than usual, then cuddle to sleep. Other feeds stay.',
    night: 'Feed a little less, then cuddle. If your baby is still hungry, feed on.',
    why: 'When a feed shrinks slowly, hunger moves to the day and the waking to sleep fades.',
  },
  K2: {
    name: 'a cuddle in place of that feed',
    say: 'A cuddle, pat and your phrase in place of that one short feed. Other feeds stay.',
    night: 'Cuddle and pat first. If your baby is hungry, feed.',
    why: 'A waking that once meant milk can end in your arms, and sleep comes back there.',
  },
  L1: {
    name: 'night bottle 1 oz smaller',
    say: 'Make one night bottle 1 oz (30 ml) smaller, then cuddle to sleep. Never water it down.',
    night: 'The smaller bottle in your arms, then cuddle. If your baby is hungry, feed.',
    why: 'When a feed shrinks slowly, hunger moves to the day and the waking to sleep fades.',
  },
  L2: {
    name: 'a cuddle in place of that bottle',
    say: 'A cuddle, pat and your phrase in place of that one small bottle. Other feeds stay.',
    night: 'Cuddle and pat first. If your baby is hungry, feed.',
    why: 'A waking that once meant milk can end in your arms, and sleep comes back there.',
  },
  E1: {
    name: 'a later bedtime for now',
    say: 'Routine and lights out later for now, up at the usual time. It moves earlier as sleep comes.',
    night: 'Go at once and settle in your usual way, you close by.',
    why: 'A body that is sleepy at lights out falls asleep fast; then the hour can move back.',
  },
  S1: {
    name: 'a light stir before the usual waking',
    say: 'Alarm 15 min before the usual waking: stir your baby with a light touch, then help back to sleep.',
    night: 'Go at once and settle in your usual way. If your baby is hungry, feed.',
    why: 'A light stir starts a new sleep cycle, so the usual waking can pass in deep sleep.',
  },
  S2: {
    name: 'the stir every 2nd night only',
    say: 'The light stir every 2nd night only. On the others no alarm: sleep, too.',
    night: 'Go at once and settle in your usual way. If your baby is hungry, feed.',
    why: 'Sleep that has run past that hour for some nights often does so without a stir.',
  },
  Z1: {
    name: 'a light stir an hour before',
    say: 'Alarm 60 min before the usual waking: a light touch till your baby moves, you close by, then let sleep go on.',
    night: 'Go at once and settle in your usual way. If your baby is hungry, feed.',
    why: 'A light stir an hour ahead begins a new sleep cycle before the old one can end.',
  },
  G1: {
    name: 'short nurse, off awake, then cuddle',
    say: 'In your 7 quiet hours: short nurse, off awake, then cuddle to sleep.',
    night: 'Short nurse, off awake, cuddle to sleep.',
    why: 'Asleep in your arms and not at the breast, the next light waking asks for arms.',
  },
  G2: {
    name: 'cuddle and rock in the quiet hours',
    say: 'In your 7 quiet hours: no nursing. Pick up, cuddle, rock as long as needed.',
    night: 'Cuddle and rock, no nursing in the 7 hours.',
    why: 'Sleep that came in your arms can come back there at each light waking.',
  },
  G3: {
    name: 'pat and talk beside your child',
    say: 'In your 7 quiet hours: pat and talk beside your child. Cuddle if upset.',
    night: 'Pat and talk beside. Cuddle if upset.',
    why: 'A hand and a voice nearby are enough to find the next sleep cycle.',
  },
};
