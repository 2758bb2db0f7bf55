// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/postings/{posting_id}/inquire`.

use super::AiApply;
use crate::models;
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, Unrecognized, UnrecognizedVariant, endpoint,
    open_enum, record, tagged_union, untagged_union,
};

impl AiApply {
    /// Gets the application form of a posting and a token to apply with.
    ///
    /// The form is a list of blocks: questions, and sections that hold further blocks in `children`. A question says
    /// what kind of answer it takes, whether one is required, which options there are, and in `display_when` on which
    /// answer to another question it depends. Where the meaning of a question is known, `unified_key` tells it, so
    /// that you can answer it from data you have.
    ///
    /// `submission_token` goes with the answers into
    /// [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application).
    ///
    /// * `posting_id` — The id of the posting, as [`GET /ai-apply/postings`](crate::ai_apply::AiApply::get_postings)
    ///   lists it.
    ///
    /// `POST /ai-apply/postings/{posting_id}/inquire`, operation `PostAiApplyPostingsPostingIdInquire`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let posting_inquiry = kombo
    ///     .ai_apply()
    ///     .inquire_posting("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{posting_inquiry:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/postings/{posting_id}/inquire")]
    #[doc(alias = "PostAiApplyPostingsPostingIdInquire")]
    pub fn inquire_posting(&self, posting_id: impl Into<String>) -> InquirePosting {
        let mut call = self.handle.call(&OPERATION);
        let posting_id: String = posting_id.into();
        call.path("posting_id", &posting_id);
        InquirePosting { call }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyPostingsPostingIdInquire",
    method: Method::POST,
    path: "/ai-apply/postings/{posting_id}/inquire",
    body: BodyKind::Empty,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::inquire_posting`] makes; awaiting it gives
/// [`PostingInquiry`](crate::ai_apply::PostingInquiry).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct InquirePosting {
    call: Call,
}

endpoint! { InquirePosting => Data<PostingInquiry> }

/// What an application to a posting takes.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PostingInquiry {
    /// The application form of the posting, top to bottom: questions, and sections that group them.
    pub application_form: Vec<ApplicationFormBlock>,
    /// Ties an application to the form that was inquired for it:
    /// [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) gives it,
    /// [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application) takes it.
    pub submission_token: String,
}

record! {
    PostingInquiry {
        listed application_form,
        required submission_token,
    }
}

/// A block of an application form.
///
/// They are distinguished by `block_type`.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationFormBlock {
    /// `block_type` is `QUESTION`.
    Question(ApplicationFormQuestion),
    /// `block_type` is `SECTION`.
    Section(ApplicationFormSection),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ApplicationFormBlock by ["block_type"] {
        Question = "QUESTION",
        Section = "SECTION",
    }
}

/// A question of an application form.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormQuestion {
    /// The question's id, to be sent with the answer.
    pub question_id: String,
    /// The question as the candidate reads it.
    pub label: String,
    /// A text that explains the question.
    pub description: Option<String>,
    /// Whether the question must be answered.
    pub required: bool,
    /// What the question is asked for; EEO stands for equal employment opportunity.
    pub category: Option<models::ScreeningQuestionCategory>,
    /// What kind of answer the question takes.
    pub question_type: ApplicationFormQuestionType,
    /// What the question is about, where Kombo knows it.
    pub unified_key: Option<ApplicationFormUnifiedKey>,
    /// The options to choose from.
    pub options: Option<Vec<ApplicationFormOption>>,
    /// The answer to another question on which a question is asked.
    pub display_when: Option<ApplicationFormCondition>,
}

record! {
    ApplicationFormQuestion {
        "block_type" = "QUESTION",
        required question_id,
        required label,
        nullable description,
        required required,
        nullable category,
        required question_type,
        nullable unified_key,
        nullable options,
        nullable display_when,
        shown ["question_id"]
    }
}

/// What kind of answer the question takes.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationFormQuestionType {
    /// Words of the applicant's own.
    ///
    /// On the wire: `TEXT`.
    Text,
    /// A quantity, such as years of experience.
    ///
    /// On the wire: `NUMBER`.
    Number,
    /// Yes or no.
    ///
    /// On the wire: `BOOLEAN`.
    Boolean,
    /// A document to be handed in.
    ///
    /// On the wire: `FILE`.
    File,
    /// A day.
    ///
    /// On the wire: `DATE`.
    Date,
    /// One of the options.
    ///
    /// On the wire: `SINGLE_SELECT`.
    SingleSelect,
    /// Any number of the options.
    ///
    /// On the wire: `MULTI_SELECT`.
    MultiSelect,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ApplicationFormQuestionType {
        Text = "TEXT",
        Number = "NUMBER",
        Boolean = "BOOLEAN",
        File = "FILE",
        Date = "DATE",
        SingleSelect = "SINGLE_SELECT",
        MultiSelect = "MULTI_SELECT",
    }
}

/// What the question is about, where Kombo knows it.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationFormUnifiedKey {
    /// `EMAIL`.
    Email,
    /// `RESIDENCE_TYPE`.
    ResidenceType,
    /// `RESIDENCE_FULL_STRING`.
    ResidenceFullString,
    /// `RESIDENCE_COUNTRY`.
    ResidenceCountry,
    /// `RESIDENCE_CITY`.
    ResidenceCity,
    /// `RESIDENCE_STATE`.
    ResidenceState,
    /// `RESIDENCE_LINE_1`.
    ResidenceLine1,
    /// `RESIDENCE_LINE_2`.
    ResidenceLine2,
    /// `RESIDENCE_ZIP_CODE`.
    ResidenceZipCode,
    /// `APPLICANT_POOL_CONSENT`.
    ApplicantPoolConsent,
    /// `TERMS_AND_CONDITIONS`.
    TermsAndConditions,
    /// `FIRST_NAME`.
    FirstName,
    /// `LAST_NAME`.
    LastName,
    /// `FULL_NAME`.
    FullName,
    /// `GENDER`.
    Gender,
    /// `EXPECTED_START_DATE`.
    ExpectedStartDate,
    /// `RESUME`.
    Resume,
    /// `BIRTH_DATE`.
    BirthDate,
    /// `PHONE_NUMBER_TYPE`.
    PhoneNumberType,
    /// `FULL_PHONE_NUMBER`.
    FullPhoneNumber,
    /// `PHONE_COUNTRY_CODE`.
    PhoneCountryCode,
    /// `PHONE_NATIONAL_NUMBER`.
    PhoneNationalNumber,
    /// `PHONE_EXTENSION`.
    PhoneExtension,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ApplicationFormUnifiedKey {
        Email = "EMAIL",
        ResidenceType = "RESIDENCE_TYPE",
        ResidenceFullString = "RESIDENCE_FULL_STRING",
        ResidenceCountry = "RESIDENCE_COUNTRY",
        ResidenceCity = "RESIDENCE_CITY",
        ResidenceState = "RESIDENCE_STATE",
        ResidenceLine1 = "RESIDENCE_LINE_1",
        ResidenceLine2 = "RESIDENCE_LINE_2",
        ResidenceZipCode = "RESIDENCE_ZIP_CODE",
        ApplicantPoolConsent = "APPLICANT_POOL_CONSENT",
        TermsAndConditions = "TERMS_AND_CONDITIONS",
        FirstName = "FIRST_NAME",
        LastName = "LAST_NAME",
        FullName = "FULL_NAME",
        Gender = "GENDER",
        ExpectedStartDate = "EXPECTED_START_DATE",
        Resume = "RESUME",
        BirthDate = "BIRTH_DATE",
        PhoneNumberType = "PHONE_NUMBER_TYPE",
        FullPhoneNumber = "FULL_PHONE_NUMBER",
        PhoneCountryCode = "PHONE_COUNTRY_CODE",
        PhoneNationalNumber = "PHONE_NATIONAL_NUMBER",
        PhoneExtension = "PHONE_EXTENSION",
    }
}

/// An option of a question.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormOption {
    /// The id of the option in the form.
    pub id: String,
    /// The option as the candidate reads it.
    pub label: String,
    /// What the option stands for, where Kombo knows it: a country, a gender, a kind of address and so on.
    pub unified_key: Option<ApplicationFormOptionUnifiedKey>,
}

record! {
    ApplicationFormOption {
        required id,
        required label,
        nullable unified_key,
        shown ["id"]
    }
}

/// What the option stands for, where Kombo knows it: a country, a gender, a kind of address and so on.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationFormOptionUnifiedKey {
    /// `HOME`.
    Home,
    /// `WORK`.
    Work,
    /// `MAILING`.
    Mailing,
    /// `AD`.
    Ad,
    /// `AE`.
    Ae,
    /// `AF`.
    Af,
    /// `AG`.
    Ag,
    /// `AI`.
    Ai,
    /// `AL`.
    Al,
    /// `AM`.
    Am,
    /// `AO`.
    Ao,
    /// `AQ`.
    Aq,
    /// `AR`.
    Ar,
    /// `AS`.
    As,
    /// `AT`.
    At,
    /// `AU`.
    Au,
    /// `AW`.
    Aw,
    /// `AX`.
    Ax,
    /// `AZ`.
    Az,
    /// `BA`.
    Ba,
    /// `BB`.
    Bb,
    /// `BD`.
    Bd,
    /// `BE`.
    Be,
    /// `BF`.
    Bf,
    /// `BG`.
    Bg,
    /// `BH`.
    Bh,
    /// `BI`.
    Bi,
    /// `BJ`.
    Bj,
    /// `BL`.
    Bl,
    /// `BM`.
    Bm,
    /// `BN`.
    Bn,
    /// `BO`.
    Bo,
    /// `BQ`.
    Bq,
    /// `BR`.
    Br,
    /// `BS`.
    Bs,
    /// `BT`.
    Bt,
    /// `BV`.
    Bv,
    /// `BW`.
    Bw,
    /// `BY`.
    By,
    /// `BZ`.
    Bz,
    /// `CA`.
    Ca,
    /// `CC`.
    Cc,
    /// `CD`.
    Cd,
    /// `CF`.
    Cf,
    /// `CG`.
    Cg,
    /// `CH`.
    Ch,
    /// `CI`.
    Ci,
    /// `CK`.
    Ck,
    /// `CL`.
    Cl,
    /// `CM`.
    Cm,
    /// `CN`.
    Cn,
    /// `CO`.
    Co,
    /// `CR`.
    Cr,
    /// `CU`.
    Cu,
    /// `CV`.
    Cv,
    /// `CW`.
    Cw,
    /// `CX`.
    Cx,
    /// `CY`.
    Cy,
    /// `CZ`.
    Cz,
    /// `DE`.
    De,
    /// `DJ`.
    Dj,
    /// `DK`.
    Dk,
    /// `DM`.
    Dm,
    /// `DO`.
    Do,
    /// `DZ`.
    Dz,
    /// `EC`.
    Ec,
    /// `EE`.
    Ee,
    /// `EG`.
    Eg,
    /// `EH`.
    Eh,
    /// `ER`.
    Er,
    /// `ES`.
    Es,
    /// `ET`.
    Et,
    /// `FI`.
    Fi,
    /// `FJ`.
    Fj,
    /// `FK`.
    Fk,
    /// `FM`.
    Fm,
    /// `FO`.
    Fo,
    /// `FR`.
    Fr,
    /// `GA`.
    Ga,
    /// `GB`.
    Gb,
    /// `GD`.
    Gd,
    /// `GE`.
    Ge,
    /// `GF`.
    Gf,
    /// `GG`.
    Gg,
    /// `GH`.
    Gh,
    /// `GI`.
    Gi,
    /// `GL`.
    Gl,
    /// `GM`.
    Gm,
    /// `GN`.
    Gn,
    /// `GP`.
    Gp,
    /// `GQ`.
    Gq,
    /// `GR`.
    Gr,
    /// `GS`.
    Gs,
    /// `GT`.
    Gt,
    /// `GU`.
    Gu,
    /// `GW`.
    Gw,
    /// `GY`.
    Gy,
    /// `HK`.
    Hk,
    /// `HM`.
    Hm,
    /// `HN`.
    Hn,
    /// `HR`.
    Hr,
    /// `HT`.
    Ht,
    /// `HU`.
    Hu,
    /// `ID`.
    Id,
    /// `IE`.
    Ie,
    /// `IL`.
    Il,
    /// `IM`.
    Im,
    /// `IN`.
    In,
    /// `IO`.
    Io,
    /// `IQ`.
    Iq,
    /// `IR`.
    Ir,
    /// `IS`.
    Is,
    /// `IT`.
    It,
    /// `JE`.
    Je,
    /// `JM`.
    Jm,
    /// `JO`.
    Jo,
    /// `JP`.
    Jp,
    /// `KE`.
    Ke,
    /// `KG`.
    Kg,
    /// `KH`.
    Kh,
    /// `KI`.
    Ki,
    /// `KM`.
    Km,
    /// `KN`.
    Kn,
    /// `KP`.
    Kp,
    /// `KR`.
    Kr,
    /// `KW`.
    Kw,
    /// `KY`.
    Ky,
    /// `KZ`.
    Kz,
    /// `LA`.
    La,
    /// `LB`.
    Lb,
    /// `LC`.
    Lc,
    /// `LI`.
    Li,
    /// `LK`.
    Lk,
    /// `LR`.
    Lr,
    /// `LS`.
    Ls,
    /// `LT`.
    Lt,
    /// `LU`.
    Lu,
    /// `LV`.
    Lv,
    /// `LY`.
    Ly,
    /// `MA`.
    Ma,
    /// `MC`.
    Mc,
    /// `MD`.
    Md,
    /// `ME`.
    Me,
    /// `MF`.
    Mf,
    /// `MG`.
    Mg,
    /// `MH`.
    Mh,
    /// `MK`.
    Mk,
    /// `ML`.
    Ml,
    /// `MM`.
    Mm,
    /// `MN`.
    Mn,
    /// `MO`.
    Mo,
    /// `MP`.
    Mp,
    /// `MQ`.
    Mq,
    /// `MR`.
    Mr,
    /// `MS`.
    Ms,
    /// `MT`.
    Mt,
    /// `MU`.
    Mu,
    /// `MV`.
    Mv,
    /// `MW`.
    Mw,
    /// `MX`.
    Mx,
    /// `MY`.
    My,
    /// `MZ`.
    Mz,
    /// `NA`.
    Na,
    /// `NC`.
    Nc,
    /// `NE`.
    Ne,
    /// `NF`.
    Nf,
    /// `NG`.
    Ng,
    /// `NI`.
    Ni,
    /// `NL`.
    Nl,
    /// `NO`.
    No,
    /// `NP`.
    Np,
    /// `NR`.
    Nr,
    /// `NU`.
    Nu,
    /// `NZ`.
    Nz,
    /// `OM`.
    Om,
    /// `PA`.
    Pa,
    /// `PE`.
    Pe,
    /// `PF`.
    Pf,
    /// `PG`.
    Pg,
    /// `PH`.
    Ph,
    /// `PK`.
    Pk,
    /// `PL`.
    Pl,
    /// `PM`.
    Pm,
    /// `PN`.
    Pn,
    /// `PR`.
    Pr,
    /// `PS`.
    Ps,
    /// `PT`.
    Pt,
    /// `PW`.
    Pw,
    /// `PY`.
    Py,
    /// `QA`.
    Qa,
    /// `RE`.
    Re,
    /// `RO`.
    Ro,
    /// `RS`.
    Rs,
    /// `RU`.
    Ru,
    /// `RW`.
    Rw,
    /// `SA`.
    Sa,
    /// `SB`.
    Sb,
    /// `SC`.
    Sc,
    /// `SD`.
    Sd,
    /// `SE`.
    Se,
    /// `SG`.
    Sg,
    /// `SH`.
    Sh,
    /// `SI`.
    Si,
    /// `SJ`.
    Sj,
    /// `SK`.
    Sk,
    /// `SL`.
    Sl,
    /// `SM`.
    Sm,
    /// `SN`.
    Sn,
    /// `SO`.
    So,
    /// `SR`.
    Sr,
    /// `SS`.
    Ss,
    /// `ST`.
    St,
    /// `SV`.
    Sv,
    /// `SX`.
    Sx,
    /// `SY`.
    Sy,
    /// `SZ`.
    Sz,
    /// `TC`.
    Tc,
    /// `TD`.
    Td,
    /// `TF`.
    Tf,
    /// `TG`.
    Tg,
    /// `TH`.
    Th,
    /// `TJ`.
    Tj,
    /// `TK`.
    Tk,
    /// `TL`.
    Tl,
    /// `TM`.
    Tm,
    /// `TN`.
    Tn,
    /// `TO`.
    To,
    /// `TR`.
    Tr,
    /// `TT`.
    Tt,
    /// `TV`.
    Tv,
    /// `TW`.
    Tw,
    /// `TZ`.
    Tz,
    /// `UA`.
    Ua,
    /// `UG`.
    Ug,
    /// `UM`.
    Um,
    /// `US`.
    Us,
    /// `UY`.
    Uy,
    /// `UZ`.
    Uz,
    /// `VA`.
    Va,
    /// `VC`.
    Vc,
    /// `VE`.
    Ve,
    /// `VG`.
    Vg,
    /// `VI`.
    Vi,
    /// `VN`.
    Vn,
    /// `VU`.
    Vu,
    /// `WF`.
    Wf,
    /// `WS`.
    Ws,
    /// `YE`.
    Ye,
    /// `YT`.
    Yt,
    /// `ZA`.
    Za,
    /// `ZM`.
    Zm,
    /// `ZW`.
    Zw,
    /// `MALE`.
    Male,
    /// `FEMALE`.
    Female,
    /// `NON_BINARY`.
    NonBinary,
    /// `NOT_SPECIFIED`.
    NotSpecified,
    /// `MOBILE`.
    Mobile,
    /// `LANDLINE`.
    Landline,
    /// `SOURCE_OTHER`.
    SourceOther,
    /// `SOURCE_OTHER_JOB_BOARD`.
    SourceOtherJobBoard,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ApplicationFormOptionUnifiedKey {
        Home = "HOME",
        Work = "WORK",
        Mailing = "MAILING",
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        As = "AS",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cu = "CU",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fm = "FM",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Ir = "IR",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kp = "KP",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mh = "MH",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mp = "MP",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Pw = "PW",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sy = "SY",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Um = "UM",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vi = "VI",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
        Male = "MALE",
        Female = "FEMALE",
        NonBinary = "NON_BINARY",
        NotSpecified = "NOT_SPECIFIED",
        Mobile = "MOBILE",
        Landline = "LANDLINE",
        SourceOther = "SOURCE_OTHER",
        SourceOtherJobBoard = "SOURCE_OTHER_JOB_BOARD",
    }
}

/// The answer to another question on which a question is asked.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormCondition {
    /// The other question.
    pub question_id: String,
    /// The answer that the other question must have.
    pub answer_equals: ApplicationFormConditionValue,
}

record! {
    ApplicationFormCondition {
        required question_id,
        required answer_equals,
        shown ["question_id"]
    }
}

/// The answer that the other question must have.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationFormConditionValue {
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// An object with `name`, `content_type`, `data`.
    File(ApplicationFormConditionFile),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    ApplicationFormConditionValue {
        Text: string,
        List: array of string,
        Number: number,
        Boolean: boolean,
        File: object ["name", "content_type", "data"],
    }
}

/// A file as the answer to a question.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormConditionFile {
    /// What it is called, for people to read.
    pub name: String,
    /// The file's media type, such as `application/pdf`. It is needed where the file comes in `data`.
    pub content_type: String,
    /// The content of the file that the condition names.
    pub data: Json,
}

record! {
    ApplicationFormConditionFile {
        required name,
        required content_type,
        required data,
    }
}

/// A section of an application form with blocks of its own.
///
/// In the answer of `POST /ai-apply/postings/{posting_id}/inquire`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormSection {
    /// The section's heading.
    pub label: String,
    /// The blocks within the section.
    pub children: Vec<Json>,
}

record! {
    ApplicationFormSection {
        "block_type" = "SECTION",
        required label,
        listed children,
    }
}
