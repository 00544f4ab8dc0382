/** Words that name bodies, services, roles, accounts and programs: whatever holds one of them is no person's name. */

/** Bodies and services: whoever answers there speaks for it. */
const bodies = list(`
  police policing constabulary heddlu force forces council councils cyngor government govt ministry department dept adran
  office offices swyddfa unit units division directorate branch bureau agency authority commission commissioner opcc pcc
  board panel committee partnership partnerships federation consortium network alliance union league cooperative
  school schools ysgol ysgolion academy academies college colleges university prifysgol nursery nurseries preschool
  kindergarten playgroup sixth library libraries museum museums gallery galleries archive archives theatre zoo aquarium
  trust trusts charity charities association society foundation institute institution fellowship order guild club clubs
  cross crescent ambulance ambiwlans brigade fire tan rescue achub lifeboat lifeboats rnli rospa coastguard mountain
  rail railway railways transport highways roads buses airport harbour port nhs gig hospital hospitals ysbyty surgery
  surgeries clinic clinics practice pharmacy hospice health iechyd care caring social welfare wellbeing housing homes
  tenants probation prison prisons court courts prosecution justice tribunal centre centres center hub hubs station
  stations team teams tim timau service services gwasanaeth gwasanaethau group groups grwp project projects programme
  scheme initiative campaign cadets guides guiding scouts scouting brownies rainbows beavers cubs shelter refuge
  sanctuary helpline helplines hotline line lines desk switchboard reception exchange press publishing publishers
  publisher publications books media broadcasting productions studio studios design designs graphics photography photos
  photo pictures images company companies enterprises enterprise solutions systems consulting consultants consultancy
  ltd limited plc cic llp inc corp corporation gmbh education addysg learning teaching training parish church churches
  chapel mosque temple synagogue diocese county counties borough boroughs district districts town towns city cities
  village villages community communities cymuned neighbourhood neighbourhoods region regional shire international global
  european national cenedlaethol royal crown public local ward safeguarding diogelu protection prevention childline nspcc
  ceop ofsted estyn barnardos crimestoppers victims victim samaritans mind bbc itv youth ieuenctid families family
  children childrens plant pupils students adults`);

/** What people are there, in place of who they are. */
const roles = list(`
  teacher teachers athro headteacher headteachers head heads deputy assistant assistants ta hlta senco sendco dsl ddsl
  principal staff officer officers swyddog pcso pcsos pc constable sergeant inspector superintendent commander lead leads
  leader leaders manager managers coordinator coordinators administrator administrators admin administration secretary
  bursar caretaker governor governors volunteer volunteers editor editors author authors user users owner guest visitor
  receptionist librarian trainer trainers tutor instructor nurse nurses counsellor chair clerk treasurer supervisor
  director designer photographer contributor contributors reviewer reviewers year years class classes form cohort parent
  parents carer carers warden marshal steward pupil student child adviser advisor worker workers technician operator
  creator member members colleague colleagues customer client somebody someone anybody everyone nobody various several
  multiple anonymous`);

/** Programs, makers of computers, and what an account is called that nobody has named. */
const accounts = list(`
  microsoft ms word powerpoint excel onedrive sharepoint adobe acrobat photoshop lightroom illustrator indesign pdf pdfs
  canva google docs slides drive libreoffice openoffice apache poi openpyxl docx pptx pptxgenjs python aspose typst latex
  tex pandoc chrome chromium safari firefox edge scanner scan scans scansnap printer copier xerox ricoh canon epson nikon
  sony olympus panasonic fujifilm leica gopro dji hp hewlett packard dell lenovo toshiba asus acer apple mac macbook
  iphone ipad samsung galaxy huawei android windows linux ubuntu laptop desktop computer workstation device test tester1
  local default unknown unnamed named un untitled none null na template blank sysadmin root system account login it ict iit
  helpdesk support webmaster noreply pdfcreator pdfsharp itext ghostscript wkhtmltopdf quarkxpress scribus camscanner
  calibre inkscape gimp blender shutterstock getty istock alamy pixabay unsplash pexels freepik flaticon noun twinkl tes
  wikimedia wikipedia commons openai chatgpt copilot gemini firefly midjourney midjourney ibm oracle intel scratch
  activinspire smart notebook promethean home work shared generic curriculum suite lab resource resources content
  copyright rights reserved licence license creative version`);

/** Words of mailboxes that are of no other use. */
const mailboxes = list(`
  info information gwybodaeth report reports reporting news mail post web hello hi helo help helpdesk enquiry enquiries
  enquires inquiry inquiries ymholiadau general contact contacts contactus cyswllt feedback comments complaint complaints
  compliments commendations data foi dpo gdpr dpa sar sars hr hrteam payroll pensions recruitment careers jobs vacancies
  workforce event events booking bookings tickets lettings hire privacy security cyber digital online comms communication
  communications marketing engagement involvement participation legal solicitors finance accounts invoices purchasing
  procurement sales orders billing snt npt spt cpt lpt npu opu rpu pact watch safer roads road traffic speed speedwatch rural
  wildlife marine dogs mounted youngpeople young people person kids plant cymorth duty staff custody control room front
  counter licensing firearms permissions permits dev developers abuse reply noreply mailbox inbox central north south east
  west northern southern eastern western area areas zone sector beat mash lado prevent channel contest camhs cahms early
  earlyhelp referral referrals triage intake screening assessment allegation allegations cse cce ctl cpcs fgm hbv mappa
  marac idva isva sarc sabs sab scb lscb scp lscp ascp iro iros edt eds oohs out hours ooh frontdoor front door first
  response firstresponse firstcontact mdt ypas yot yots yjs yjt yos drugs alcohol substance domestic hate antisocial asb
  crime crimes fraud phishing scam scams cyberchoices vulnerable vulnerability missing exploitation trafficking slavery
  victimcare witness witnesscare send sendiass sendias sen senda ehcp inclusion exclusions admissions attendance pastoral
  behaviour virtual virtualschool music sport sports pe library libraries transport travel buses parking highways cleaning
  waste recycling streets environment environmental planning building registrars electoral elections democratic members
  ealing healthvisiting healthvisitors healthvisitor schoolnurse schoolnurses schoolnursing nursing midwives midwifery
  therapy speech immunisation immunisations vaccination wellbeing mentalhealth crisis liaison diversion partnership
  standards tradingstandards trading consumer professional psd integrity conduct records archives archive disclosure vetting
  dbs audit quality performance research insight analysis intelligence intel neighbourhoodteam crimestop crimestoppers
  citizen citizens cadet volunteer volunteering specials fundraising donate donations members membership shop gallery
  museum visits visit tours schoolvisits education learning outreach workshops primary secondary infants juniors junior
  infant eyfs nursery preschool breakfastclub afterschool club clubs pta friends ptfa uniform kitchen catering dinners
  meals canteen cook site estates facilities premises maintenance ict computing clerk chair bursar headship headsoffice
  headspa pa dep sencos copyright press media podcast newsletter editor webteam website postmaster hostmaster admin
  bikeability pfcc opfcc designing stay safe intern interns validator itt scitt qts iqts ect ecf npq pgce aor ao teach teaching policy casework direct ask only assessments internship
  internships apprenticeships apprentice placements placement degree recruit recruiting train join apply application
  applications registrar registry opendays openday student studentsupport dean faculty open source code fonts git github npm bot bots administrator root fire firesafety safety emergency planning resilience command`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that may stand together as one: earlyhelp, schooloffice, siteadmin. None shorter than three letters. */
const longEnough = [...bodies, ...roles, ...accounts, ...mailboxes].filter((word) => word.length > 2);
const parts: ReadonlySet<string> = new Set(longEnough);
const longestPart = Math.max(...longEnough.map((word) => word.length));

/** Who answers a telephone for a body. A line, a person or a child may be anybody's. */
const services = list(`
  police policing constabulary heddlu council councils cyngor office offices swyddfa unit department authority commissioner
  school schools ysgol academy college university nursery library museum trust charity association foundation ambulance
  brigade fire coastguard nhs hospital surgery clinic practice pharmacy hospice probation prison court centre hub station
  team teams tim service services gwasanaeth helpline helplines hotline desk switchboard reception front safeguarding mash
  lado prevent camhs housing social triage referrals referral duty hours advice enquiries enquiry support control room
  childline nspcc samaritans refuge shelter church theatre`);

/** @param word in small letters @returns whether it names a body or a service that answers a telephone */
export function isService(word: string): boolean {
  return services.has(word);
}

/** @param word in small letters, without digits @returns whether it is, or is made of, such words */
export function isTeamWord(word: string): boolean {
  return bodies.has(word) || roles.has(word) || accounts.has(word) || isMadeOf(word);
}

/** @returns whether a mailbox can be called that: by one such word or several in a row, or by a long one and more */
export function isMailboxWord(word: string): boolean {
  return isTeamWord(word) || mailboxes.has(word) || holdsLong.test(word);
}

/** Long words for bodies and services tell, whatever stands round them: icocasework, gutprecruitment. */
const holdsLong = new RegExp([...bodies, ...mailboxes].filter((word) => word.length > 6).join('|'));

/** Whether a word falls into several such words without a rest: `childrenssocialcare`. */
function isMadeOf(word: string): boolean {
  if (word.length < 6 || word.length > 60 || parts.has(word)) return false;
  const reached = new Set([0]);
  for (let end = 3; end <= word.length; end += 1)
    for (let length = 3; length <= Math.min(longestPart, end); length += 1)
      if (reached.has(end - length) && parts.has(word.slice(end - length, end))) {
        reached.add(end);
        break;
      }
  return reached.has(word.length);
}
