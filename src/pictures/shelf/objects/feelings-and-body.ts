import type { Group } from '../group.ts';

export const feelingsAndBody = {
  'face-happy': {
    box: 'square',
    shows: { en: 'A happy face', cy: 'Wyneb hapus' },
    words: ['face', 'feeling', 'happy', 'glad', 'smile'],
  },
  'face-ok': {
    box: 'square',
    shows: { en: 'A face with a small smile: I am all right', cy: 'Wyneb â gwên fach: rwy’n iawn' },
    words: ['face', 'feeling', 'ok', 'fine', 'all right'],
  },
  'face-unsure': {
    box: 'square',
    shows: { en: 'A face that is not sure', cy: 'Wyneb ansicr' },
    words: ['face', 'feeling', 'unsure', 'not sure', 'puzzled'],
  },
  'face-sad': {
    box: 'square',
    shows: { en: 'A sad face', cy: 'Wyneb trist' },
    words: ['face', 'feeling', 'sad', 'unhappy'],
  },
  'face-worried': {
    box: 'square',
    shows: { en: 'A worried face', cy: 'Wyneb pryderus' },
    words: ['face', 'feeling', 'worried', 'anxious', 'nervous'],
  },
  'face-angry': {
    box: 'square',
    shows: { en: 'An angry face', cy: 'Wyneb dig' },
    words: ['face', 'feeling', 'angry', 'cross', 'upset'],
  },
  'face-surprised': {
    box: 'square',
    shows: { en: 'A surprised face', cy: 'Wyneb syn' },
    words: ['face', 'feeling', 'surprised', 'oh'],
  },
  'faces-happy': {
    box: 'square',
    shows: { en: 'Three happy faces', cy: 'Tri wyneb hapus' },
    words: ['faces', 'happy', 'friends', 'class'],
  },
  'face-scale-3': {
    box: 'square',
    shows: { en: 'Three faces in a row: sad, in between, happy', cy: 'Tri wyneb mewn rhes: trist, yn y canol, hapus' },
    words: ['scale', 'faces', 'how do you feel', 'rating'],
  },
  'face-scale-5': {
    box: 'square',
    shows: { en: 'Five faces in a row from sad to happy', cy: 'Pum wyneb mewn rhes o drist i hapus' },
    words: ['scale', 'faces', 'how do you feel', 'rating'],
  },
  'mask-happy': {
    box: 'square',
    shows: { en: 'A smiling theatre mask', cy: 'Mwgwd theatr yn gwenu' },
    words: ['drama', 'mask', 'role play', 'theatre', 'happy'],
  },
  'mask-sad': {
    box: 'square',
    shows: { en: 'A sad theatre mask', cy: 'Mwgwd theatr trist' },
    words: ['drama', 'mask', 'role play', 'theatre', 'sad'],
  },
  'hand-raised': {
    box: 'square',
    shows: { en: 'A raised hand', cy: 'Llaw wedi’i chodi' },
    words: ['hand up', 'question', 'volunteer', 'pledge', 'my turn'],
  },
  handshake: {
    box: 'square',
    shows: { en: 'Two people shaking hands', cy: 'Dau berson yn ysgwyd llaw' },
    words: ['handshake', 'agree', 'partners', 'together', 'fair play'],
  },
  'hands-together': {
    box: 'square',
    shows: { en: 'Four hands laid on each other', cy: 'Pedair llaw ar ben ei gilydd' },
    words: ['team', 'together', 'community', 'partners'],
  },
  ear: { box: 'square', shows: { en: 'An ear', cy: 'Clust' }, words: ['ear', 'listen', 'hear', 'sound'] },
  eye: { box: 'square', shows: { en: 'An eye', cy: 'Llygad' }, words: ['eye', 'look', 'see', 'watch', 'witness'] },
  mouth: {
    box: 'square',
    shows: { en: 'A smiling mouth', cy: 'Ceg yn gwenu' },
    words: ['mouth', 'say', 'talk', 'taste', 'smile'],
  },
  nose: { box: 'square', shows: { en: 'A nose', cy: 'Trwyn' }, words: ['nose', 'smell', 'senses'] },
  'hearing-aid': {
    box: 'square',
    shows: { en: 'An ear with a hearing aid', cy: 'Clust â chymorth clyw' },
    words: ['hearing aid', 'deaf', 'listen', 'inclusion'],
  },
  spectacles: {
    box: 'square',
    shows: { en: 'A pair of glasses', cy: 'Sbectol' },
    words: ['glasses', 'spectacles', 'read', 'see'],
  },
  'walking-stick': {
    box: 'square',
    shows: { en: 'A walking stick', cy: 'Ffon gerdded' },
    words: ['walking stick', 'older person', 'care'],
  },
  wheelchair: {
    box: 'square',
    shows: { en: 'A wheelchair', cy: 'Cadair olwyn' },
    words: ['wheelchair', 'inclusion', 'access'],
  },
} as const satisfies Group;
