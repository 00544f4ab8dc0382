/**
 * Strings that a grid of letters for children must not spell by chance: rude words, insults, words about identity that
 * are used as insults, and words that frighten. Short ones catch their longer forms. Written without spaces, A to Z.
 */
const unkind =
  'anal anus arse ass balls bastard bitch blood bollock bomb boob bugger bum chav chink clit coc cock cont coon ' +
  'corpse crap cum cunt dago damn dead death dick die dumb dyke fag fanny fart fat feck freak fuc fuk gay gimp git ' +
  'golly gun gyp hang hate hell hoe homo idiot isis jap jew kike kill kkk knife knob kys lame lesb liar loser minge ' +
  'mong moron muff murder nazi nig nob nonce nude paki pedo paedo penis pig pikey piss poo porn prat prick pube puss ' +
  'queer rape retard rude scum sex shag shit skank slag slut smelly spak spaz spic stab stupid suck terror thick tit ' +
  'sod crip perv snitch drug thug tosser tramp turd twat twll ugly vagin victim wank wee weird whore willy wog wuss yid ' +
  // The same in Welsh, in every grid: schools in Wales read both.
  'basdad cach diawl hwren lladd llofrudd marw pidyn putain rhech twp uffern';

export const unkindStrings: readonly string[] = unkind.toUpperCase().split(' ');
