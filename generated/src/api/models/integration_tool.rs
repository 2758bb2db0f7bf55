// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /passthrough/{tool}/{api}`.

use crate::runtime::{Unrecognized, open_enum};

/// The connected tool, such as `personio`.
///
/// In the request `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationTool {
    /// `workday`.
    Workday,
    /// `successfactors`.
    Successfactors,
    /// `smartrecruiters`.
    Smartrecruiters,
    /// `factorial`.
    Factorial,
    /// `oraclerecruiting`.
    Oraclerecruiting,
    /// `lever`.
    Lever,
    /// `icims`.
    Icims,
    /// `cornerstonetalentlink`.
    Cornerstonetalentlink,
    /// `recruitee`.
    Recruitee,
    /// `recruiterflow`.
    Recruiterflow,
    /// `greenhouse`.
    Greenhouse,
    /// `greenhousev3`.
    Greenhousev3,
    /// `greenhousejobboard`.
    Greenhousejobboard,
    /// `teamtailor`.
    Teamtailor,
    /// `teamtailorjobboards`.
    Teamtailorjobboards,
    /// `ashby`.
    Ashby,
    /// `talentsoft`.
    Talentsoft,
    /// `talentsoftcustomer`.
    Talentsoftcustomer,
    /// `concludis`.
    Concludis,
    /// `talention`.
    Talention,
    /// `piloga`.
    Piloga,
    /// `onlyfy`.
    Onlyfy,
    /// `personio`.
    Personio,
    /// `ukgpro`.
    Ukgpro,
    /// `ukgready`.
    Ukgready,
    /// `adpworkforcenow`.
    Adpworkforcenow,
    /// `taleo`.
    Taleo,
    /// `rexx`.
    Rexx,
    /// `afas`.
    Afas,
    /// `bamboohr`.
    Bamboohr,
    /// `bullhorn4salesforce`.
    Bullhorn4salesforce,
    /// `bullhorn`.
    Bullhorn,
    /// `bullhornlogin`.
    Bullhornlogin,
    /// `workable`.
    Workable,
    /// `jobvite`.
    Jobvite,
    /// `fountain`.
    Fountain,
    /// `softgarden`.
    Softgarden,
    /// `softgardenpartner`.
    Softgardenpartner,
    /// `pinpoint`.
    Pinpoint,
    /// `welcometothejungle`.
    Welcometothejungle,
    /// `dvinci`.
    Dvinci,
    /// `dvinciadmin`.
    Dvinciadmin,
    /// `join`.
    Join,
    /// `sagehr`.
    Sagehr,
    /// `traffit`.
    Traffit,
    /// `erecruiter`.
    Erecruiter,
    /// `abacusumantis`.
    Abacusumantis,
    /// `umantis`.
    Umantis,
    /// `jobylon`.
    Jobylon,
    /// `taleez`.
    Taleez,
    /// `hrworks`.
    Hrworks,
    /// `otys`.
    Otys,
    /// `zohorecruit`.
    Zohorecruit,
    /// `ceipal`.
    Ceipal,
    /// `eploy`.
    Eploy,
    /// `jobdiva`.
    Jobdiva,
    /// `careerplug`.
    Careerplug,
    /// `perview`.
    Perview,
    /// `eightfold`.
    Eightfold,
    /// `paylocity`.
    Paylocity,
    /// `paycor`.
    Paycor,
    /// `avature`.
    Avature,
    /// `apploi`.
    Apploi,
    /// `phenom`.
    Phenom,
    /// `paradox`.
    Paradox,
    /// `heyrecruit`.
    Heyrecruit,
    /// `recruhr`.
    Recruhr,
    /// `recruitcrm`.
    Recruitcrm,
    /// `jazzhr`.
    Jazzhr,
    /// `bite`.
    Bite,
    /// `brassring`.
    Brassring,
    /// `homerun`.
    Homerun,
    /// `mysolution`.
    Mysolution,
    /// `carerix`.
    Carerix,
    /// `hroffice`.
    Hroffice,
    /// `talentclue`.
    Talentclue,
    /// `inrecruiting`.
    Inrecruiting,
    /// `jobadder`.
    Jobadder,
    /// `ubeeo`.
    Ubeeo,
    /// `connexys`.
    Connexys,
    /// `hr4you`.
    Hr4you,
    /// `cornerstoneondemand`.
    Cornerstoneondemand,
    /// `zvooverecruit`.
    Zvooverecruit,
    /// `odoo`.
    Odoo,
    /// `comeet`.
    Comeet,
    /// `compleetpitcher`.
    Compleetpitcher,
    /// `compleetpersy`.
    Compleetpersy,
    /// `compleet`.
    Compleet,
    /// `gem`.
    Gem,
    /// `laura`.
    Laura,
    /// `covetorest`.
    Covetorest,
    /// `coveto`.
    Coveto,
    /// `mercury`.
    Mercury,
    /// `crelate`.
    Crelate,
    /// `manatal`.
    Manatal,
    /// `avionte`.
    Avionte,
    /// `mhmhr`.
    Mhmhr,
    /// `asymbl`.
    Asymbl,
    /// `breezyhr`.
    Breezyhr,
    /// `flatchr`.
    Flatchr,
    /// `dayforce`.
    Dayforce,
    /// `digitalrecruiters`.
    Digitalrecruiters,
    /// `applicantstack`.
    Applicantstack,
    /// `reachmee`.
    Reachmee,
    /// `talentadore`.
    Talentadore,
    /// `sandbox`.
    Sandbox,
    /// `guidecom`.
    Guidecom,
    /// `spott`.
    Spott,
    /// `logicmelon`.
    Logicmelon,
    /// `loxo`.
    Loxo,
    /// `kula`.
    Kula,
    /// `workdaycustomreport`.
    Workdaycustomreport,
    /// `workdaycustomreportsftp`.
    Workdaycustomreportsftp,
    /// `ukgprowfm`.
    Ukgprowfm,
    /// `payfitcustomer`.
    Payfitcustomer,
    /// `payfitpartner`.
    Payfitpartner,
    /// `payfit`.
    Payfit,
    /// `employmenthero`.
    Employmenthero,
    /// `fourth`.
    Fourth,
    /// `kenjo`.
    Kenjo,
    /// `heavenhr`.
    Heavenhr,
    /// `hibob`.
    Hibob,
    /// `cezannehr`.
    Cezannehr,
    /// `entraid`.
    Entraid,
    /// `azuread`.
    Azuread,
    /// `googleworkspace`.
    Googleworkspace,
    /// `nmbrs`.
    Nmbrs,
    /// `deel`.
    Deel,
    /// `remotecom`.
    Remotecom,
    /// `iriscascade`.
    Iriscascade,
    /// `okta`.
    Okta,
    /// `sagepeople`.
    Sagepeople,
    /// `humaans`.
    Humaans,
    /// `eurecia`.
    Eurecia,
    /// `oraclehcm`.
    Oraclehcm,
    /// `officient`.
    Officient,
    /// `sesamehr`.
    Sesamehr,
    /// `charliehr`.
    Charliehr,
    /// `abacus`.
    Abacus,
    /// `zohopeople`.
    Zohopeople,
    /// `gusto`.
    Gusto,
    /// `breathehr`.
    Breathehr,
    /// `catalystone`.
    Catalystone,
    /// `mirus`.
    Mirus,
    /// `alexishr`.
    Alexishr,
    /// `simployer`.
    Simployer,
    /// `peple`.
    Peple,
    /// `youserve`.
    Youserve,
    /// `hansalog`.
    Hansalog,
    /// `lattice`.
    Lattice,
    /// `latticetalent`.
    Latticetalent,
    /// `hoorayhr`.
    Hoorayhr,
    /// `trinet`.
    Trinet,
    /// `trinetpeo`.
    Trinetpeo,
    /// `namely`.
    Namely,
    /// `paycom`.
    Paycom,
    /// `insperity`.
    Insperity,
    /// `paychex`.
    Paychex,
    /// `rippling`.
    Rippling,
    /// `sapling`.
    Sapling,
    /// `peoplehr`.
    Peoplehr,
    /// `lucca`.
    Lucca,
    /// `zelt`.
    Zelt,
    /// `planday`.
    Planday,
    /// `boondmanager`.
    Boondmanager,
    /// `haileyhr`.
    Haileyhr,
    /// `oysterhr`.
    Oysterhr,
    /// `kiwihr`.
    Kiwihr,
    /// `square`.
    Square,
    /// `perbilityhelix`.
    Perbilityhelix,
    /// `leapsome`.
    Leapsome,
    /// `loket`.
    Loket,
    /// `workforcecom`.
    Workforcecom,
    /// `peoplefirst`.
    Peoplefirst,
    /// `sdworx`.
    Sdworx,
    /// `itrent`.
    Itrent,
    /// `absenceio`.
    Absenceio,
    /// `a3innuvanomina`.
    A3innuvanomina,
    /// `scim`.
    Scim,
    /// `datevlauds`.
    Datevlauds,
    /// `datevhr`.
    Datevhr,
    /// `datev`.
    Datev,
    /// `datevlug`.
    Datevlug,
    /// `sympa`.
    Sympa,
    /// `youforce`.
    Youforce,
    /// `nibelis`.
    Nibelis,
    /// `peoplexd`.
    Peoplexd,
    /// `sftp`.
    Sftp,
    /// `sftpfetch`.
    Sftpfetch,
    /// `360learning`.
    ThreeSixtyLearning,
    /// `talentlms`.
    Talentlms,
    /// `udemy`.
    Udemy,
    /// `linkedinlearning`.
    Linkedinlearning,
    /// `moodle`.
    Moodle,
    /// `adpdecidium`.
    Adpdecidium,
    /// `atlas`.
    Atlas,
    /// `carerixgraphql`.
    Carerixgraphql,
    /// `coursera`.
    Coursera,
    /// `databites`.
    Databites,
    /// `docebo`.
    Docebo,
    /// `emplypeople`.
    Emplypeople,
    /// `pageup`.
    Pageup,
    /// `silae`.
    Silae,
    /// `skello`.
    Skello,
    /// `talent360`.
    Talent360,
    /// `trackerrms`.
    Trackerrms,
    /// `zellis`.
    Zellis,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationTool: shown {
        Workday = "workday",
        Successfactors = "successfactors",
        Smartrecruiters = "smartrecruiters",
        Factorial = "factorial",
        Oraclerecruiting = "oraclerecruiting",
        Lever = "lever",
        Icims = "icims",
        Cornerstonetalentlink = "cornerstonetalentlink",
        Recruitee = "recruitee",
        Recruiterflow = "recruiterflow",
        Greenhouse = "greenhouse",
        Greenhousev3 = "greenhousev3",
        Greenhousejobboard = "greenhousejobboard",
        Teamtailor = "teamtailor",
        Teamtailorjobboards = "teamtailorjobboards",
        Ashby = "ashby",
        Talentsoft = "talentsoft",
        Talentsoftcustomer = "talentsoftcustomer",
        Concludis = "concludis",
        Talention = "talention",
        Piloga = "piloga",
        Onlyfy = "onlyfy",
        Personio = "personio",
        Ukgpro = "ukgpro",
        Ukgready = "ukgready",
        Adpworkforcenow = "adpworkforcenow",
        Taleo = "taleo",
        Rexx = "rexx",
        Afas = "afas",
        Bamboohr = "bamboohr",
        Bullhorn4salesforce = "bullhorn4salesforce",
        Bullhorn = "bullhorn",
        Bullhornlogin = "bullhornlogin",
        Workable = "workable",
        Jobvite = "jobvite",
        Fountain = "fountain",
        Softgarden = "softgarden",
        Softgardenpartner = "softgardenpartner",
        Pinpoint = "pinpoint",
        Welcometothejungle = "welcometothejungle",
        Dvinci = "dvinci",
        Dvinciadmin = "dvinciadmin",
        Join = "join",
        Sagehr = "sagehr",
        Traffit = "traffit",
        Erecruiter = "erecruiter",
        Abacusumantis = "abacusumantis",
        Umantis = "umantis",
        Jobylon = "jobylon",
        Taleez = "taleez",
        Hrworks = "hrworks",
        Otys = "otys",
        Zohorecruit = "zohorecruit",
        Ceipal = "ceipal",
        Eploy = "eploy",
        Jobdiva = "jobdiva",
        Careerplug = "careerplug",
        Perview = "perview",
        Eightfold = "eightfold",
        Paylocity = "paylocity",
        Paycor = "paycor",
        Avature = "avature",
        Apploi = "apploi",
        Phenom = "phenom",
        Paradox = "paradox",
        Heyrecruit = "heyrecruit",
        Recruhr = "recruhr",
        Recruitcrm = "recruitcrm",
        Jazzhr = "jazzhr",
        Bite = "bite",
        Brassring = "brassring",
        Homerun = "homerun",
        Mysolution = "mysolution",
        Carerix = "carerix",
        Hroffice = "hroffice",
        Talentclue = "talentclue",
        Inrecruiting = "inrecruiting",
        Jobadder = "jobadder",
        Ubeeo = "ubeeo",
        Connexys = "connexys",
        Hr4you = "hr4you",
        Cornerstoneondemand = "cornerstoneondemand",
        Zvooverecruit = "zvooverecruit",
        Odoo = "odoo",
        Comeet = "comeet",
        Compleetpitcher = "compleetpitcher",
        Compleetpersy = "compleetpersy",
        Compleet = "compleet",
        Gem = "gem",
        Laura = "laura",
        Covetorest = "covetorest",
        Coveto = "coveto",
        Mercury = "mercury",
        Crelate = "crelate",
        Manatal = "manatal",
        Avionte = "avionte",
        Mhmhr = "mhmhr",
        Asymbl = "asymbl",
        Breezyhr = "breezyhr",
        Flatchr = "flatchr",
        Dayforce = "dayforce",
        Digitalrecruiters = "digitalrecruiters",
        Applicantstack = "applicantstack",
        Reachmee = "reachmee",
        Talentadore = "talentadore",
        Sandbox = "sandbox",
        Guidecom = "guidecom",
        Spott = "spott",
        Logicmelon = "logicmelon",
        Loxo = "loxo",
        Kula = "kula",
        Workdaycustomreport = "workdaycustomreport",
        Workdaycustomreportsftp = "workdaycustomreportsftp",
        Ukgprowfm = "ukgprowfm",
        Payfitcustomer = "payfitcustomer",
        Payfitpartner = "payfitpartner",
        Payfit = "payfit",
        Employmenthero = "employmenthero",
        Fourth = "fourth",
        Kenjo = "kenjo",
        Heavenhr = "heavenhr",
        Hibob = "hibob",
        Cezannehr = "cezannehr",
        Entraid = "entraid",
        Azuread = "azuread",
        Googleworkspace = "googleworkspace",
        Nmbrs = "nmbrs",
        Deel = "deel",
        Remotecom = "remotecom",
        Iriscascade = "iriscascade",
        Okta = "okta",
        Sagepeople = "sagepeople",
        Humaans = "humaans",
        Eurecia = "eurecia",
        Oraclehcm = "oraclehcm",
        Officient = "officient",
        Sesamehr = "sesamehr",
        Charliehr = "charliehr",
        Abacus = "abacus",
        Zohopeople = "zohopeople",
        Gusto = "gusto",
        Breathehr = "breathehr",
        Catalystone = "catalystone",
        Mirus = "mirus",
        Alexishr = "alexishr",
        Simployer = "simployer",
        Peple = "peple",
        Youserve = "youserve",
        Hansalog = "hansalog",
        Lattice = "lattice",
        Latticetalent = "latticetalent",
        Hoorayhr = "hoorayhr",
        Trinet = "trinet",
        Trinetpeo = "trinetpeo",
        Namely = "namely",
        Paycom = "paycom",
        Insperity = "insperity",
        Paychex = "paychex",
        Rippling = "rippling",
        Sapling = "sapling",
        Peoplehr = "peoplehr",
        Lucca = "lucca",
        Zelt = "zelt",
        Planday = "planday",
        Boondmanager = "boondmanager",
        Haileyhr = "haileyhr",
        Oysterhr = "oysterhr",
        Kiwihr = "kiwihr",
        Square = "square",
        Perbilityhelix = "perbilityhelix",
        Leapsome = "leapsome",
        Loket = "loket",
        Workforcecom = "workforcecom",
        Peoplefirst = "peoplefirst",
        Sdworx = "sdworx",
        Itrent = "itrent",
        Absenceio = "absenceio",
        A3innuvanomina = "a3innuvanomina",
        Scim = "scim",
        Datevlauds = "datevlauds",
        Datevhr = "datevhr",
        Datev = "datev",
        Datevlug = "datevlug",
        Sympa = "sympa",
        Youforce = "youforce",
        Nibelis = "nibelis",
        Peoplexd = "peoplexd",
        Sftp = "sftp",
        Sftpfetch = "sftpfetch",
        ThreeSixtyLearning = "360learning",
        Talentlms = "talentlms",
        Udemy = "udemy",
        Linkedinlearning = "linkedinlearning",
        Moodle = "moodle",
        Adpdecidium = "adpdecidium",
        Atlas = "atlas",
        Carerixgraphql = "carerixgraphql",
        Coursera = "coursera",
        Databites = "databites",
        Docebo = "docebo",
        Emplypeople = "emplypeople",
        Pageup = "pageup",
        Silae = "silae",
        Skello = "skello",
        Talent360 = "talent360",
        Trackerrms = "trackerrms",
        Zellis = "zellis",
    }
}
