extension WordList {
  /// Given names and frequent family names, lower-cased.
  ///
  /// They help where a name is written without a capital; a name that is not here is still read from its place in the sentence.
  static let names: [WordList] = [
    WordList(
      classes: .given,
      words: """
        aaron abbas abby abdi abdul abdullah abel abena abhishek abigail abiola abraham abu ada adam adama
        adebayo adele adeola aditya adnan adrian adriana adrien aferdita agata agnes agnieszka agustin ahmad
        ahmed aicha aida aiden aiko ailsa aino aisha aiyana aizhan ajay akash aki akihiro akiko akira akua
        alan alana alasdair alastair alba albert alberto aldo alec alejandra alejandro aleksandar aleksandra
        aleksei alena alessandra alessandro alessia alex alexander alexandra alexandre alexei alexis alfonso
        alfred ali alice alicia alina alisha alison alistair alma alonso alvaro alyssa amadou amal amalia
        amanda amara amber amelia amelie ami amina amir amira amit amity amos amparo amy ana anahi anais
        anand ananya anastasia anders andile andre andrea andreas andreea andrei andrej andres andrew andrzej
        andy aneta angel angela angelo angus anh ania anika anil anita anja anjali anna annabel anne anneke
        annie annika anouk ansel anselm anthony antje antoine anton antonia antonio anu anwar anya aoife apolline
        april archie ari aria ariel arjun arlo arman armando arnaud arne aroha arthur arturo arun arvid
        aryan asa ash asha ashley ashok asif asmaa astrid atsushi aubrey audrey august augustin aurelia
        aurelie aurora austin ava avery axel ayaan ayan ayanda aye ayesha ayo ayodele ayse aysel ayumi aziz
        azra bahar baptiste barbara barry bart basil bastien beata beate beatrice beatrix beatriz beau bella
        ben benedict benedikt bengt benjamin bennett bernadette bernard bernd bernhard bert beth bettina bev
        bianca bilal bill billy bing birgit birgitta bjarke bjorn blaise blake blanca bo bob bobby bogdan
        boris boyd brad bram brandon brenda brent brett brian brianna bridget brigitte bronagh bronwyn
        bruce bruno bryan bryony burak caleb callum camila camille candice caoimhe carina carl carla carlo
        carlos carmen carol carolina caroline carter casey casimir casper cassandra catalina catarina
        catherine cathy cecilia cedric celeste celia celine cem cesar chad chan chandra chantal charlie
        charlotte cheikh chen cheng chiamaka chiara chidi chike chinedu chioma chloe cho choi chris
        christa christian christina christine christoph christopher chu chuck chukwu chun ciara cindy
        claire clara clarissa claude claudia claudio clemence clement clementine clive cole colin colleen
        colm conor consolata constance cora corinne cormac craig cristian cristina cynthia cyril dagny dai
        daisuke daisy dale damian damien dan dana dani daniel daniela danielle danny dante daphne dara
        daria dario darius darko darren dave david davide davy dawit dawn dazza dean deb debbie deborah
        declan dee deepa deepak deepika deirdre delia delphine demba denis denise dennis derek dermot desmond
        destiny devon diana diane diego dieter dilip dilnoza dima dimitar dimitri dina dinesh dion divya dmitri
        dmitry dmytro dolores dominic dominik dominique donal donald dong donna doris dorothea dorothy dot
        doug douglas dragan drew duc duncan dwayne dylan eamon ebele ebru ed eddie edgar edith edmund
        edna eduardo edward edwin eero efua egor eileen einar eitan ekaterina ela elaine eleanor elena eleni
        eli elia elias elif elijah elin elina elisa elisabeth elise eliza elizabeth ella ellen elliot
        elodie elsa elsie elton elvira ema emeka emil emile emilia emiliano emilie emily emine emma emmanuel
        emre enrico enrique enzo eoin erdem eric erica erik erika erin ernest ernesto ernst esi esme
        esperanza esra estelle esteban ester esther eszter ethan etienne eugene eun eunice eva evan eve
        evelyn everett ewa ewan ezekiel ezra fabian fabien fabio fabrice fahad faisal faith falk fan farah
        farhan farid farida farouk farrukh fatih fatima fatma fatou fatoumata fausto fay federica federico
        felicity felipe felix feng fenella ferdinand fergus fernanda fernando femi femke filip filippo
        finn finnegan fiona flora florence florian folasade fortune fran frances francesca francesco
        francis francisca francisco franco francois frank franz franziska fraser fred freddie frederic
        frederik freya frida friedrich fritz fumiko funmi gabor gabriel gabriela gabrielle gael galina
        gareth gary gaston gauri gavin geert gemma gene genevieve geoff george georgia georgina gerald
        gerard gerda gerhard gerrit giacomo gianni gideon gilbert giles gina giorgia giorgos giovanna
        giovanni giulia giulio giuseppe glen glenda glenn gloria godfrey golda goran gordon grace graeme
        graham grant greg gregor gregory greta gretchen grigori grzegorz guadalupe gudrun guido guillaume
        gunnar gunther guo guoliang gus gustav gustavo guy gwen gwendolyn habib hadiza hadley hae hai hal
        halima halvard hamid hamish hamza han hana hanan hanna hannah hannes hans hao haris harish harper
        harriet harris harry haruka haruki haruto hasan hassan hatice hattie hazel heath heather hector
        hedda hedvig heidi heike heinz hela helen helena helene helga helmut hema hemant hendrik henk
        hennie henri henrietta henrik henrike henrique henry herbert herman hermann hernan hetty hideo
        hilda hilde hina hinata hiro hiroko hiroshi hoang holger holly hope horst howard huda hugh hugo
        hui hung hung huong hussein hye hyejin hyun ian ibrahim ida ifeoma ignacio igor ikram iker ilana ilaria
        ilia ilka ilona ilse ilya iman imani imogen imran ina india indira ines inga inge inger ingrid
        inigo ioana iosif ira irene irina iris irma isaac isabel isabela isabella isabelle isabeau isadora
        isak isla ismael ismail ivan ivana ivar ivo iwona iza izzy jack jackie jackson jacob jacqueline
        jacques jade jae jadwiga jahid jaime jake jakob jakub jamal james jamie jamila jan jana jane janet
        janice janine jannik janos janusz jared jarek jasmin jasmine jason jasper javed javier jay jaya
        jayden jean jeanette jeanne jeff jelena jelle jemima jen jenna jennifer jenny jens jeremy jerome
        jerry jess jesse jessica jesus jett jia jian jiang jie jill jim jimmy jin jing jiro jitka jiwoo jo
        joan joana joanna joao joaquin jochen jodie joe joel joerg johan johann johanna johannes john
        johnny jolanta jon jonah jonas jonathan joost jordan jordi jorge jorgen joris jose josef joseph
        josephine josh joshua joy joyce juan juana juanita judith judy juha jukka jules julia julian juliana
        julie julien juliet julieta juliette julio jun june junko jurgen justin justine justyna kadir kadri
        kai kaito kamal kamala kamil kamila kang karel karen karim karin karina karl karla karolina kasia
        kaspar kat katarina katarzyna kate katerina kateryna kath katharina katherine kathleen kathryn
        katie katja katrin katrina katya kavita kay kayla kazuki kazuo keanu keira keiko keisha keith kelechi
        kelly kelvin ken kendra kenichi kenji kenneth kenny kent kerry kevin khaled khalid khanh kiera kieran
        kim kimberly kiran kiri kirsten kirsty kirsty kit klara klaus klaudia knut kofi koji konrad konstantin
        kostas kris krishna kristen kristian kristin kristina krisztina krystyna kumar kurt kwabena kwame kwasi
        kwesi kyle kylie kyoko kyra lachlan laila lakshmi lamar lana lance lara lars lasse laszlo latisha
        latoya laura lauren laurence laurent lauri lavinia layla lea leah leandro lee leena leif leila
        leilani lena lenka lennart leo leocadia leon leona leonard leonardo leonie leonor leopold leroy lesley
        leslie leticia lev levi lewis lex leyla lia liam lian liang lidia lien lila lilia lilian lily lin lina
        linda lindiwe lindsay ling linh linnea linus lionel lisa lisbeth lise liu livia liz liza lizzie lloyd
        lola lorena lorenz lorenzo loretta lorna lottie lotte lou louis louisa louise lourdes luc luca lucas
        lucia luciana lucie lucien lucy ludmila ludovic luigi luis luisa lukas luke luna luo lupe lutz luz
        lydia lyle lynn maarten mabel maciej macca mackenzie maddie madeleine madison mads mae maeve magda
        magdalena maggie magnus mahmoud maia maja makoto malakai malcolm malee malia malik malin malte
        mamadou manaaki mandla mandy manish manoj manon manuel manuela mara marc marcel marcela marcin marco
        marcos marcus marek mareike margaret margarita margarethe margit margot marguerite maria mariam
        mariana marianne marie mariella marija marika mariko marina mario marion maris marisa marisol marit
        marius marjolein mark marko markus marlene marlon marta marten martha martin martina marvin mary
        masha mason mateo mateus mathias mathieu mathilde matias matilda matilde matt matteo matthew matthias
        mattia maud maura maureen maurice mauricio mauro maurizio max maxim maxime maya mayu mbali megan mehdi
        mehmet mei meiling melanie melati melinda melissa melvin merav mercedes meredith meera merle mert
        meryem mia micah michael michaela michal michel michele michelle michiko miguel mihai mika mikael
        mike mikhail mikkel mikko mila milan milena miles mille millie milo mimi mina ming mingyu minh
        minho minji mira miranda mirela miriam mirjam mirko miroslav mitch mitchell mo moana moesha mohamed
        mohammad mohammed mohan moira moises molly mona monica monika monique morag moritz morgan morris
        moses mpho muhammad mukesh muriel murray mustafa myra myriam mzia nabil nadege nadia nadine nadira
        nadya naeem naledi nancy nandi nanna naomi narges naruto nasrin nasser natalia natalie nataliya natasha
        nate nathalie nathan naveed naveen neema neha neil nelly nelson nere nerea ngozi nguyen nia niall niamh
        nick nicky nico nicola nicolai nicolas nicole niels nigel niklas nikhil niko nikola nikolai nikolaj
        nikos nils nilufar nimal nina nino nisha nishant nita noa noah noel noelle nolan noor nora noriko
        norma norman nour nthabi nuno nuria nuwan oana obi obinna octavia odette odile odin oksana okke ola
        olaf olav oleg oleksandr olena olga oliver olivia olivier olle olu oluwaseun omar omer omari
        ona onur oona ophelia orla orlando orsolya oscar oskar osagie osman oswaldo otis ottilie otto ottoline
        oumar oumou owen oyelaran ozan ozgur pablo paddy padma padraig paige palesa paloma pamela pankaj
        paola paolo paresh paris parisa park pascal pascale pasi pat patience patrice patricia patricio patrick
        patrik patrizia patrycja paul paula paulina pauline paulo pavel pavlos pawel paz pedro peggy pei pelle
        penelope penny percy perla perpetua petar pete peter petra petronella phil philip philippa philippe
        phoebe phuong pia pierre pieter pietro pilar piotr pippa poppy prabhu pradeep prakash pranav
        prasad precious preeti priscilla priya priyanka przemek puja qasim qian qiang qing quan quang quentin
        quinn quoc rabia rachel radek radhika radoslav rafael rafaela rafal raffaele raghu rahel rahul
        raimund raj raja rajan rajesh rakesh ralf ralph ram rama ramesh rami ramon ramona ramos rana randall
        randy rangi rania ranjit raoul raphael raquel rasa rasheed rashid rashida rasmus raul ravi ravindra
        ray raymond rebecca rebekah reem reggie regina reiko rei reinhard reino remi remy ren rena renata rene
        renee renske reuben rex reza rhea rhiannon rhona rhys ria riccardo ricardo rich richard rick ricky
        rie rika rina rishi rita ritu rob robbie robert roberta roberto robin rocco rocio rod roderick
        rodrigo roger rogerio rohan rohit roisin roland rolf roman romain ron ronald ronan ronja rory rosa
        rosalind rosalie rosario rose rosemary rosie ross roswitha rowan roxana roxanne roy ruben ruby rudi rudolf
        rufus rui rune rupert russell rustam rutendo ruth ryan ryo sabina sabine sabrina sachiko sadia said
        saida sakura saad salim sally salma salman salome salvatore sam samantha samar sami samir samira
        samson samuel sana sandeep sandra sandro sanjay sanna santiago santos saoirse sara sarah sasha
        saskia satoshi sato saul scarlett scott sean seb sebastian selena selin selma seo serena serge
        sergei sergey sergio seth seung sevda seyda shane shanice shannon shanti sharon shaun shauna shazza
        sheila shelly shen sherry shin shira shirin shirley shiv shreya shu shweta sibusiso sid sidney
        siegfried siena sienna sierra sigrid signe silas silje silke silvia simon simona simone sina sinead
        siobhan sipho siri sissel sizwe sky slavka sofia sofie solange soledad solene solveig sonia sonja sonya
        soo soojin soraya soren souleymane spencer srini stacey stan stanislav stefan stefania stefanie steffi
        stella stellan stephan stephanie stephen steve steven stina stuart suki sumit sunil sunita
        sunniva suraj suresh surya susan susana susanne sushil suzanne suzuki svein sven svetlana swati sybil sylvia
        sylvie taavi tadashi tadeo tai takashi takeshi tala talia tamar tamara tamas tami tamika tamsin tanaka
        tanja tanya tara tarek tariq taro tasha tate tatiana tatjana tatum tawanda taylor ted teddy teemu teo
        teodora terence teresa terry tess tessa tevita thabo thandeka thandiwe thando thea theo theodora
        theresa thi thiago thierry thijs thomas thora thorsten tiago tia tian tiffany tim timo timothy timur
        tina ting tito tobias tobi todd tom tomas tomasz tomek tommy tomoko toni tony torbjorn tore torsten
        tova tracey tracy travis trevor trina tristan trudy tsering tuan tunde tuomas tuva tyler tyra tyrone
        udo ulla ulrich ulrika ulrike umar ursula usha usman uwe vadim valentin valentina valeria
        valerie vanessa vasco vasil vasily vera verena vernon veronica veronika vesna vicente vicki victor
        victoria vidya viet vijay vik viktor viktoria vikram vilma vince vincent vincenzo vinh violet viola
        violeta virginia vishal vitor vitoria viv vivek vivian viviana viviane vlad vladimir vojtech volker
        vusi wade waleed walid wallace walter wanda wang wangari wanjiru warren wayne wei wen wendy wenjing
        werner wes whitney wiebke wiktor wilbur wilfred wilhelm wilhelmina will willem william willy wilma
        winnie winston wojciech wojtek wolfgang wren wyatt xander xavi xavier xena xia xiang xiao xiaoming xin
        xiomara xiulan xu yael yahya yakov yamamoto yan yana yang yannick yao yara yared yasemin yasin yasmin yasmine
        yassine ye yelena yetunde yi yigit yildiz ying yoko yolanda yong yoon yosef yoshi youssef youssouf yousef
        yu yuan yuka yuki yuko yulia yuri yusuf yves yvette yvonne zac zach zahra zaid zainab zaki zane zanele
        zara zarina zdenek zeina zeke zelda zeynep zhang zhao zhen zhi zia zinaida zineb zita zoe zofia zola zoltan
        zora zsofia zuri zuzana zuzanna
        """),
    WordList(
      classes: [.given, .ambiguous],
      words: """
        will mark bill grace hope april june may rose penny miles max ray ruby chip art pat drew frank dot eve
        faith joy dawn dean guy jack rob sue don jay sky amber basil heath ivy jade jasmine jean june lance
        mason mercy patience pearl pierce reed rich rod rusty sandy sage scarlett star stone summer tanner
        victor violet wade ward warren wren young christian crystal daisy destiny hazel holly iris lily ginger
        august autumn bay brook brooke chance chase cliff clay cole colt daisy dale drake earl ernest forest
        gale gene glen grant harmony hunter hank jet josh kit lane lee len marina marsh melody nick norm olive
        page paris park pepper pip porter prince ram rain randy red rex ridge river robin rowan rush sally
        saul serena sierra skip sonny spike stella storm tab terry tom trace trey van vale vic wolf zen atlas
        hermes apollo fern archer angel benny jo jan bo mo kay bea deb ash al ed flo nat sid abby jun
        """),
  ]
}
