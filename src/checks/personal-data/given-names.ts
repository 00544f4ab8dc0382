/**
 * First names that are common in England and Wales, in small letters without accents: those given most in the last
 * eighty years where English is spoken, and Welsh, Irish, Scottish, South Asian, African, Arabic and Polish ones.
 * They say that two words with capitals are somebody. A name that is not here is found where other words speak of it.
 */
const given = new Set(
  `
  ash lexie mack aadam aaliyah aamir aarav aaron abbas abbie abby abdi abdul abdullah abdulrahman abel abi abigail abraham abu ada
  adalyn adalynn adam adama adan adanna addison addo adeel adele adeline adil aditi aditya adnan adrian adriana
  adrianna adriel adrienne afia afsana agata agnieszka ahmad ahmed aidan aiden ailsa aimee aina ainsley aisha aishah
  aishwarya ajay akash akeem akua alaina alan alana alasdair alastair alayna albert alberto albie alec aled
  alejandra alejandro aleksander aleksandra alesha alesya alex alexa alexander alexandra alexandria alexia alexis
  alfie alfonso alfred alfredo ali alia alice alicia alina alisa alisha alison alissa alistair alivia aliyah allan
  allen allie allison allyson alma alondra alonzo alun alvin alwyn alys alyson alyssa ama amaan aman amanda amandeep
  amar amara amari amaya amber ameer ameera amelia amelie amin amina aminah amir amira amit amna amrit amy ana anais
  anas anastasia anderson andre andrea andres andrew andrzej andy aneesa aneira aneurin angel angela angelica
  angelina angelique angelo angharad angie angus anika anil anisa anisha anita aniyah anjali ann anna annabel
  annabelle anne annette annie anthony antoinette antonia antonio anusha anwen anya aoife april arash archie aria
  ariana arianna ariel arielle arjun arlene arlo armaan armando arnold arthur artur arturo arun arwen arya asad asha
  ashanti asher ashfaq ashlee ashleigh ashley ashlyn ashok ashraf ashton asia asif asma astrid athena atif aubree
  aubrey audrey august aurora austin autumn ava avani avery avni axel ayaan ayah ayaz ayden ayesha ayisha ayla ayo
  azeem aziz bailey bala balvinder barbara barney barrett barry bartek bartlomiej bartosz bashir bea beata beatrice
  beatrix beau becky belinda bella ben benedict benjamin bennett bennie benny bentley bernadette bernard bernice
  bertha bertie bertram beth bethan bethany betsy betty bev beverly bhavesh bianca bilal bill billie billy bisi
  blaine blair blake blanche blessing bob bobbie bobby bogdan bonita bonnie brad braden bradford bradley brady bram
  brandi brandon brandy brantley braxton brayden breanna brenda brendan brenna brennan brent bret brett brian briana
  brianna bridget brielle briony britney brittany brittney brock brody bronagh bronte bronwen brooke brooklyn
  brooklynn brooks bruce bryan bryant bryce bryn brynn bryony bryson byron cade caden caitlin caitlyn caleb callie
  callum calum calvin camden cameron camila camilla camille camryn candace candice candy caoimhe cara carissa carl
  carla carlos carlton carly carmen carol carole carolina caroline carolyn carrie carson carter carwyn caryn carys
  casey casper cassandra cassidy cassie catalina catherine cathleen cathy catrin cayden cecelia cecil cecilia cedric
  celeste celia celyn ceri cerys cesar chad chance chandler chandra chantelle charity charlene charles charlie
  charlotte chase chelsea chelsey chelsie cheri cherie cheryl chester chetan cheyenne chiara chidi chidinma chinedu
  chloe chris chrissie christa christian christie christina christine christopher christy cian ciara cillian cindy
  claire clara clare clarence clarissa clark claude claudia clay clayton clement clementine clifford clifton clint
  clinton clive clyde cody colby cole colin colleen collin colton conner connie connor conor constance cooper cora
  corbin corey corinne cormac cory courtney craig crispin cristian cristina cruz crystal curtis cynthia dafydd dai
  daisy dakota dale dallas dalton damian damien damilola damon dan dana dane danica daniel daniela daniella danielle
  danny dante daphne darcey darcie darcy daria darin darius darla darlene darnell darragh darrell darren darrin
  darryl darshan daryl dave david davina davinder davis dawid dawn dawson dean deandre deanna debbie debora deborah
  debra declan deepa deepak deepika deirdre delaney delilah delores delyth demetrius dena denise dennis derek dermot
  derrick desiree desmond destiny devi devin devon dewi dexter dhruv diamond diana diane dianna dianne diego dillon
  dilwyn dilys dimitri dina dipak divya dixie dolores dominic dominick dominik dominique don donald donna donnie
  donovan dora doreen doris dorothy dougal douglas drake drew duane duncan dustin dwayne dwight dylan eamon eamonn
  earl easton ebony ebrahim eddie eden edgar edith edmund edna eduardo edward edwin edwina edwyn efa eiffion eifion
  eileen eilidh eira eirian eirlys eirwen ela elaina elaine eleanor elena eleri eli eliana elias elif elijah eliot
  elis elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis elmer elodie eloise elouise
  elowen elsa elsie elspeth eluned elwyn emanuel emeka emerson emery emil emilia emiliano emilie emilio emily emir
  emlyn emma emmanuel emmett emre emrys emyr enfys enid enrique enya enzo eoghan eoin eric erica erick erik erika
  erin ernest ernesto ernie esa esmae esme esmee esmeralda esteban esther ethan ethel etienne eugene eunice eva evan
  evangeline eve evelyn everett everly evie ewa ewan ewen ezekiel ezra fabian faisal faith faiza faizan farah farhan
  farida faris farooq farzana fatima fatimah fatoumata fay faye felicia felicity felipe felix fernando ffion fflur
  fidel filip finbar findlay finlay finley finn finnian finola fintan fiona firas fleur flo flora florence florin
  floyd forrest fran frances francesca francine francis francisco francois frank frankie franklin fraser fred
  freddie freddy frederick fredrick freya gabby gabriel gabriela gabriella gabrielle gael gage gail gareth garrett
  garry gary gavin gayle gemma gene genesis geneva genevieve geoff geoffrey george georgia georgie georgina geraint
  gerald geraldine gerard gerardo gethin ghazala gianna gilbert gill gillian gina ginger ginny giovanni giselle
  giulia gladys glen glenda glenn glenys gloria glyn glynis godfrey gordon grace gracie grady graeme graham grahame
  grainne grant grayson greg gregg gregor gregory greta gretchen greyson griffin grzegorz guadalupe guillermo gulsen
  gurdeep gurpreet gustavo guy gwen gwenda gwendolyn gwenllian gwilym gwyn gwyneth habib habiba hadiya hadley hafsa
  hafsah haider hailey haley halima hallie hamid hamish hamza hamzah hana hanan hanif hanna hannah hans hardeep
  haris harjit harley harmony harold haroon harper harpreet harri harriet harris harrison harry harsh haruka harvey
  hasan haseeb hasnain hassan hattie hayden haylee hayley hazel heath heather heaven hector hefin heidi helen helena
  henri henry herbert herman heulwen hilary hilda hillary holden hollie holly hope howard howell hristo hubert
  hudson hugh hugo humaira humayun humphrey hunter husain hussain hussein huw hywel iain ian ibrahim ida idris
  iestyn ieuan ieva ifan ifeoma iftikhar ikram ilya iman imani imogen imran ina inaya indie indira ines ingrid ioan
  iolo iona iqra ira irene irfan irina iris irma isaac isabel isabella isabelle isaiah isha ishaan isla ismael
  ismail isobel israel ivan ivana ivor ivy iwan iwona izabella jac jace jacek jack jackie jackson jaclyn jacob
  jacqueline jacquelyn jacqui jada jade jaden jadzia jagdeep jagdish jago jagoda jahangir jaiden jaime jake jakob
  jakub jalen jamal james jameson jamie jamila jan jana jane janelle janet janice janie janine janis janusz jared
  jarek jaroslaw jas jasbir jasmin jasmine jason jasper jaspreet jaswinder jatinder javed javier jaxon jaxson jay
  jaya jayce jayden jayesh jayla jaylen jayne jayson jaz jazmin jazmine jean jeanette jeanne jeannette jeannie jed
  jeevan jeff jeffery jeffrey jemima jemma jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry
  jess jesse jessica jessie jesus jia jill jillian jim jimmie jimmy jin jo joan joana joann joanna joanne joaquin
  jocelyn jodi jodie jody joe joel joey johan johanna john johnathan johnnie johnny jolanta jolene jon jonah
  jonathan jonathon joni jonny jordan jordyn jorge jose joseph josephine josh joshua josiah josie josue joy joyce
  juan juanita judah jude judith judy julia julian juliana julianna julianne julie juliet juliette julio julius
  junaid june justice justin justine justyna kabir kacper kaden kai kaiden kaitlin kaitlyn kajal kaleb kaleem kali
  kamal kameron kamil kamila kamran kamryn kane kara karan karen kari karim karima karina karl karla karolina karter
  karthik kasey kasia kasper kassandra katarzyna kate katelyn katelynn kath katharine katherine kathleen kathryn
  kathy katie katrina katy kavita kay kayden kayla kaylee kayleigh keanu keegan keir keira keith kelley kelli kellie
  kelly kelsey kelvin ken kendall kendra kendrick kenji kennedy kenneth kenny kent keri kerri kerry kerstin kevin
  khadija khadijah khalid khalil khawaja khloe kian kiana kiara kiera kieran kieron kim kimberley kimberly king
  kinga kingston kinsley kira kiran kiri kirk kirsten kirstie kirsty kit kofi kojo konrad krish krishna krista
  kristen kristi kristian kristie kristin kristina kristine kristopher kristy krystal krystyna krzysztof kulwinder
  kunal kurt kushal kwame kwasi kyla kyle kylee kyler kylie kyra lacey laila lakshmi lamar lana lance landon lane
  lara larissa larry latasha latifa latisha latoya laura laurel lauren laurence laurie lawrence layan layla laylah
  lea leah leanne lee leeanne leela leena leigh leighton leila leilani leland len lena lenny leo leon leona leonard
  leonardo leonie leroy lesley leslie lester leticia letitia levi lewis lexi lexie leyla liam liana lianne libby
  lidia lila lilia lilian liliana lillian lillie lilly lily lina lincoln linda lindsay lindsey linh linus lisa liv
  liz liza lizzie lleu llew llewellyn llinos lloyd logan lois lola london lonnie lora lorcan loren lorena lorenzo
  loretta lori lorna lorraine lottie lou louis louisa louise lowri luc luca lucas lucia lucie lucille lucinda lucy
  ludmila luis luka lukas lukasz luke luna lydia lyla lyle lyn lynda lyndsey lynette lynn lynne lyra mabel mabli
  maciej mackenzie macsen macy maddie maddison maddox madeleine madeline madelyn madison mae maeve magda magdalena
  maggie maha mahdi maheen maheshi mahmood mahmoud mahnoor mair maira maire mairead maisie maisy maja majid makayla
  makenna makenzie malachi malak malcolm malgorzata malia malik malika mallory mamadou manal mandeep mandy mani
  manish manjit manpreet mansoor manuel mara marc marcel marcella marcia marcin marco marcos marcus marek margaret
  margarita margie margot mari maria mariah mariam mariama marian mariana marianne marie marilyn marina mario marion
  marisa marisol marissa marius marjorie mark marla marlene marley marlon marsha marshall martha martin marty martyn
  marvin marwa marwan mary maryam maryann mason masood matei mateo mateusz mathew matilda matt matteo matthew
  matthias mattie maud maura maureen maurice maverick max maxim maximilian maximus maxine maxwell maya mayowa mayra
  maz mckenna mckenzie meagan megan meghan mehdi mehmet mehreen mehul mei meinir mel melanie melinda melissa melody
  melvin menna mercedes mercy meredith merryn mervyn mia micah michael michaela michal micheal michele michelle
  mickey miguel mihai mikaela mikayla mike mila milan mildred milena miles millicent millie milly milo milton mimi
  mina mindy minnie miranda miriam misbah misty mitchell moana modou mohamad mohamed mohammad mohammed mohan mohit
  mohsin moira moises mollie molly mona monica monika monique montgomery morag morgan morris moses moussa muhammad
  muhammed mukhtar muna munir murad muriel murray musa mustafa mya myfanwy myla myles myra myron nabeel nabil nabila
  nadeem nadia nadine nafisa nahid naila naima najma nan nancy nanette nansi naomi narinder nasir nasreen nasrin
  nassim natalia natalie natasha nathalie nathan nathaniel naveed navid navneet navya nayan neal ned neeraj neha
  neil nel nell nellie nelly nelson nerys nesta nevaeh neve neville ngozi nia niall niamh nichola nicholas nichole
  nick nickolas nicky nico nicola nicolas nicole nicoleta nieve nigel nihal nikhil niki nikita nikki nikolai nikolas
  nikos nila nilesh nimra nina ning nisha nishant nita noah noel noelle noemi nolan noor nora norah noreen norma
  norman noura nova nuala nur nuria nusrat oana oisin ola olabode olaf oleksandr olga olive oliver olivia olivier
  ollie olu oluwaseun oluwatobi olwen omar onyeka oona ophelia oren orla orlando orson oscar osian osman oswald otis
  ottilie otto owain owen owena ozan pablo padraig paige paisley pam pamela paolo paris parisa parker parminder
  parveen pat patience patrice patricia patrick patryk patsy patti patty paul paula paulette paulina pauline pavel
  pawel paxton payton pearl pedro peggy penelope penny percy perpetua perry peter petra petros petru peyton philip
  philippa phillip philomena phoebe phoenix phyllis pierce pierre pierrick piers piotr piper pippa piyush polly
  pooja poppy prakash pranav pratik precious preeti prem presley preston priscilla priti priya priyanka przemyslaw
  queenie quentin quincy quinn quinton rabia rachael rachel rachelle radoslaw radu rae raelynn rafael rafal rafe
  rafi rafiq raheela raheem rahim rahma rahul raj raja rajan rajesh rajinder rajiv rakesh ralph ram rama ramon
  ramona rana ranbir randal randall randi randolph randy rani ranjit raoul raphael raquel rasheed rashid rashida
  raul raven ravi ravinder ray raya raymond razia reagan rebecca rebekah reece reed reem rees reese reggie regina
  reginald rehan rehana reid reilly reiss rekha remi remington remy ren renata rene renee reuben rex rhea rhett
  rhian rhianna rhiannon rhianydd rhidian rhodri rhona rhonda rhydian rhys ria ricardo richard rick rickey ricky
  rida rihanna riley rina rio rishi rita ritchie river riya roan rob robbie robert roberta roberto robin robyn rocco
  rochelle rocio rocky roderick rodney rodolfo roger rohan rohit roisin roland rolf roma roman romana romeo romy ron
  ronald ronan ronda ronnie rory rosa rosalie rosalind rosamund rosanna rose roseanna rosemarie rosemary rosie ross
  rowan rowena roxanne roy royce royston ruairi ruben ruby rudi rudy rufus rukhsana rupert rupinder russell ruth
  ryan ryder ryker rylan rylee ryleigh ryszard saad saanvi sabah sabeen sabina sabine sabrina sacha sadia sadie
  sadiq saeed safa saffron safiya sage sahar sahil saif saima saira sajid sajida sakina salah saleem salem salim
  sally salma salman salvador salvatore sam samaira saman samantha samia samina samir samira sammy samson samuel
  sana sandeep sandra sandy sanjay sanjeev sanna santiago saoirse sapna sara sarah sarita sascha sasha saskia satnam
  saul savanna savannah sawyer scarlet scarlett scott seamus sean sebastian seema selena selina selma seren serena
  serenity serge sergei sergio seth shabana shabnam shafiq shah shahid shahida shahzad shaima shakeel shakira shamim
  shamima shams shana shane shania shanice shanna shannon shanti shari sharifa sharmila sharon shaun shauna shawn
  shawna shay shayla shazia sheena sheila shelagh shelby sheldon shelia shelley shelly sheri sherri sherrie sherry
  sheryl shirin shirley shiv shivani shona shreya shruti shyam sian sibusiso sid siddharth sidney sienna sierra
  silas silvia simon simona simone simran sinead siobhan sion sioned siwan skylar skyler slawomir sneha sofia sofie
  sohail soham solomon somaya sonia sonja sonny sonya sophia sophie soraya spencer sridhar stacey stacie stacy stan
  stanislaw stanislawa stanley stefan stefania stefanie stella stephanie stephen sterling steve steven stevie
  stewart stuart subhan sue sufyan sukhdeep sukhjit sukhvinder suleiman suleman sultan sumaira sumaiya sumayyah
  sumit summer sunil sunita suresh surinder susan susanna susannah susie suzanne suzie swati sybil sydney syed
  sylvia sylwia szymon tabitha tahir tahira taja talha talia taliesin talulah tamara tami tammie tammy tamsin tania
  tanisha tanner tanvi tanya tara tarek tarik tariq tasha tasneem tasnim tatiana tatum taylor tayyab tayyiba teagan
  ted teddy tegan tegwen temi temitope teo terence teresa teri terrance terrell terrence terri terry tesni tess
  tessa thandi thea thelma theo theodora theodore theresa thiago thierry thomas tia tiana tiegan tiffany tilda tilly
  tim timothy tina tirion titus toby todd tolu tom tomas tomasz tomi tommie tommy tomos toni tony tonya tori torin
  toyin tracey traci tracie tracy travis trent trenton trevor trey tricia trina trinh trinity trish trisha tristan
  trixie troy trudi trudy tuan tucker tudor tunde twm ty tyler tyra tyrone tyson ubah uday ulrika uma umair umar
  umer una unais ursula usama usha usman uzair uzma valentina valeria valerie vanessa vasile veena vera vernon
  veronica veronika vicki vickie vicky victor victoria vidya vijay vikas vikram viktor viktoria vimal vince vincent
  vinod viola violet violetta viraj virgil virginia vishal vivek vivian vivien vivienne vladimir wade wafa walid
  walker wallace walter wanda waqar waqas warren wasim waylon wayne wendell wendy wesley weston whitney wieslawa
  wiktor wiktoria wilbur wilf wilfred wilhelmina will willa william willie willow wilma wilson winifred winston
  wojciech woody wyatt wynne xander xanthe xavier ximena yahya yara yasin yasir yasmin yasmine yehuda yemi yesenia
  yetunde yichen yolanda yosef youssef yousuf ysabel yuki yun yunis yunus yusef yusra yusuf yvette yvonne zac zach
  zachariah zachary zachery zack zackary zadie zafar zahid zahir zahra zaid zain zaina zainab zakaria zakariya zaki
  zane zara zarah zayd zayden zayn zaynab zbigniew zeeshan zelda zena zeynep zhang zia zion zita ziva zoe zoey zofia
  zoha zohaib zoltan zoya zsofia zubair zuri zuzanna zygmunt`
    .trim()
    .split(/\s+/),
);

/** Those that are everyday words, places or surnames too, and say little by themselves. */
const everyday = new Set(
  `
  ali amber angel april asia august austin autumn ava axel bailey bea beau bella bill billie blake blessing bob
  brandy brooke brooklyn candy cara carol carter casey chad chance chandler charity charlie chase chelsea chester
  christian claude clay clementine constance cooper crystal daisy dakota dale dallas damon dawn dean destiny dexter
  diamond dina don drake drew earl ebony eden eve faith florence frank gene genesis georgia gill ginger glen grace
  grant guy harley harmony harper hazel heath heather heaven holly hope hunter ira iris israel ivy jack jade jasmine
  jasper jay jean jess jo jordan joy june justice kai kelvin ken kent king kiri kit lacey lance lane laurel lee lily
  lincoln london lou luna madison mae marcel marina mark marshall martin mason maverick max melody mercedes mercy
  miles mina misty mona morgan moses nan nell nick noel noor nova olive paige paris parker pat patience pearl penny
  phoenix pierce piper poppy precious presley queenie rafe raja rani raven ray reed remington remy rex rio river rob
  robin rocky roma roman rose rosemary rowan ruby saffron sage salem sally sandy scarlet scarlett shay sherry
  sid sierra sonny sterling sue sultan summer sydney taylor teddy travis trinity troy ty tyler una victor victoria
  viola violet virginia wade walker warren whitney will willow woody zion`
    .trim()
    .split(/\s+/),
);

/** @param word in any letters: `Siân`, `ROBIN` @returns whether it is known as a first name */
export function isGivenName(word: string): boolean {
  return given.has(plainLetters(word));
}

/** @returns whether it is a first name and hardly anything else */
export function isNothingButAGivenName(word: string): boolean {
  const plain = plainLetters(word);
  return given.has(plain) && !everyday.has(plain);
}

/** `Siân` is `sian`, `Anne-Marie` is `anne`: the first of two names tells. */
function plainLetters(word: string): string {
  const [first = ''] = word.split(/[-\u2010\u2011]/);
  return first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}
