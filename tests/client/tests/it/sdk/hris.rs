//! The calls of the area HRIS, as in `tests/sdk/calls/hris.py`.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use kombo::File;
use kombo::hris::{
    A3innuvanominaAbsenceFields, A3innuvanominaBenefitType, AbsenceStatus, AdpworkforcenowAbsenceDeletionFields,
    AdpworkforcenowAbsenceFields, CreateAbsenceBody, CreateAbsenceRemoteFields, DeleteAbsenceRemoteFields,
    EmploymentStatus, FormValue, GroupType, Hris, PerformanceReviewType, StaffingEntityModelType, StaffingEntityStatus,
    TimeOffUnit,
};
use serde_json::json;

use super::{Calls, filtered};

pub(super) async fn make(calls: &mut Calls) {
    let hris = calls.integration().hris();
    make_employees(calls, &hris).await;
    make_absences(calls, &hris).await;
    make_organisation(calls, &hris).await;
    make_performance_and_pay(calls, &hris).await;
}

async fn make_employees(calls: &mut Calls, hris: &Hris) {
    calls.make("bare", hris.get_employees()).await;
    let full = filtered!(hris.get_employees())
        .employment_statuses([EmploymentStatus::Active, EmploymentStatus::Leave])
        .group_ids(["g1", "g 2"])
        .legal_entity_ids(["l1"])
        .work_location_ids(["w1", "w2"])
        .work_emails(["a+b@example.com", "ü@example.com"])
        .personal_emails(["c@example.org"])
        .custom_fields(json!({"shoe size": 42.5}));
    calls.make("full", full).await;
    let since = SystemTime::UNIX_EPOCH + Duration::from_millis(1_706_738_709_250);
    calls.make("fraction", hris.get_employees().updated_after(since)).await;

    calls.make("bare", hris.get_employee_form()).await;
    calls.make("full", hris.get_employee_form().staffing_entity_id("s 1")).await;
    calls.make("bare", hris.create_employee_with_form(BTreeMap::new())).await;
    calls.make("full", hris.create_employee_with_form(form()).staffing_entity_id("s/1")).await;

    let by_address = File::from_url("a.pdf", "https://files.example/a.pdf");
    calls.make("bare", hris.add_employee_document("e1", "c1", by_address)).await;
    let by_bytes = File::from_bytes("ä.pdf", "application/pdf", b"%PDF-1.7");
    calls.make("slash", hris.add_employee_document("remote:12/3 4", "c 1", by_bytes)).await;

    calls.make("bare", hris.get_employee_document_categories()).await;
    calls.make("full", filtered!(hris.get_employee_document_categories())).await;
}

fn form() -> BTreeMap<String, FormValue> {
    let list = |items: Vec<FormValue>| FormValue::from(items);
    let location = BTreeMap::from([
        ("site".to_owned(), FormValue::from("B1")),
        ("floors".to_owned(), list(vec!["1".into(), "2".into()])),
    ]);
    let properties = [
        ("firstName", FormValue::from("Ada")),
        ("start:date", FormValue::from("2025-01-15")),
        ("hours", FormValue::from(38.5)),
        ("remote", FormValue::from(false)),
        ("keys", list(vec![142.0.into(), 525.0.into()])),
        ("work/location", FormValue::from(location)),
    ];
    properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

async fn make_absences(calls: &mut Calls, hris: &Hris) {
    calls.make("bare", hris.get_absence_types()).await;
    calls.make("full", filtered!(hris.get_absence_types())).await;
    calls.make("bare", hris.get_time_off_balances()).await;
    calls.make("full", filtered!(hris.get_time_off_balances()).employee_id("e:1")).await;

    calls.make("bare", hris.get_absences()).await;
    let full = filtered!(hris.get_absences())
        .date_from("2024-08-01T00:00:00Z")
        .date_until("2024-08-31T23:59:59Z")
        .type_ids(["t1", "t2"])
        .employee_id("e1");
    calls.make("full", full).await;
    calls.make("offset", hris.get_absences().date_from("2024-08-01T01:30:00+02:00")).await;

    let absence = CreateAbsenceBody::new("e1", "t1", "2024-08-01T00:00:00Z", "2024-08-03T00:00:00Z", None);
    calls.make("bare", hris.create_absence(absence)).await;
    let adp = AdpworkforcenowAbsenceFields::default().employment_id("emp-7").paid_leave(true);
    let a3 = A3innuvanominaAbsenceFields::default().benefit_type_id(A3innuvanominaBenefitType::NoRightToBenefit);
    let absence = CreateAbsenceBody::new("e1", "t1", "2024-08-01T00:00:00Z", "2024-08-03T12:30:00Z", "Küste")
        .status(AbsenceStatus::Approved)
        .start_half_day(true)
        .end_half_day(false)
        .amount(2.5)
        .unit(TimeOffUnit::Days)
        .start_time("13:15:00")
        .end_time("17:00:00")
        .remote_fields(CreateAbsenceRemoteFields::default().a3innuvanomina(a3).adpworkforcenow(adp));
    calls.make("full", hris.create_absence(absence)).await;

    calls.make("bare", hris.delete_absence("a1")).await;
    let adp = AdpworkforcenowAbsenceDeletionFields::default().employment_id("emp-7");
    let fields = DeleteAbsenceRemoteFields::default().adpworkforcenow(adp);
    calls.make("full", hris.delete_absence("ä 東+1").remote_fields(fields)).await;
    calls.make("dots", hris.delete_absence("..")).await;

    calls.make("bare", hris.get_timesheets()).await;
    let full = filtered!(hris.get_timesheets())
        .employee_id("e1")
        .started_before("2024-03-01T00:00:00Z")
        .started_after("2024-02-01T06:00:00Z")
        .ended_before("2024-03-02T00:00:00Z")
        .ended_after("2024-02-02T07:08:09Z");
    calls.make("full", full).await;
    calls.make("zoneless", hris.get_timesheets().started_after("2024-02-01T06:00:00")).await;
}

async fn make_organisation(calls: &mut Calls, hris: &Hris) {
    calls.make("bare", hris.get_groups()).await;
    let groups = filtered!(hris.get_groups());
    calls.make("full", groups.types([GroupType::Department, GroupType::CostCenter]).name_contains("R&D 50%")).await;
    calls.make("bare", hris.get_employments()).await;
    calls.make("full", filtered!(hris.get_employments())).await;
    calls.make("bare", hris.get_locations()).await;
    calls.make("full", filtered!(hris.get_locations()).name_contains("Zürich")).await;
    calls.make("bare", hris.get_legal_entities()).await;
    calls.make("full", filtered!(hris.get_legal_entities()).name_contains("GmbH & Co.")).await;
    calls.make("bare", hris.get_staffing_entities()).await;
    let full = filtered!(hris.get_staffing_entities())
        .model_types([StaffingEntityModelType::Job, StaffingEntityModelType::Position])
        .statuses([StaffingEntityStatus::Pending, StaffingEntityStatus::Frozen]);
    calls.make("full", full).await;
}

async fn make_performance_and_pay(calls: &mut Calls, hris: &Hris) {
    calls.make("bare", hris.get_performance_review_cycles()).await;
    calls.make("full", filtered!(hris.get_performance_review_cycles())).await;
    calls.make("bare", hris.get_performance_reviews()).await;
    let full = filtered!(hris.get_performance_reviews())
        .types([PerformanceReviewType::Manager, PerformanceReviewType::SelfReview])
        .review_cycle_ids(["c1"])
        .reviewee_ids(["e1", "e2"]);
    calls.make("full", full).await;
    calls.make("bare", hris.get_pay_runs()).await;
    calls.make("full", filtered!(hris.get_pay_runs()).legal_entity_ids(["l1", "l2"])).await;
    calls.make("bare", hris.get_payslips()).await;
    let payslips = filtered!(hris.get_payslips()).legal_entity_ids(["l1"]);
    calls.make("full", payslips.employee_ids(["e1", "e2"]).payrun_ids(["p1"])).await;
}

/// What the SDK has no argument for.
#[allow(deprecated, reason = "the SDK has left out what is deprecated")]
pub(super) async fn make_only_here(calls: &mut Calls) {
    let hris = calls.integration().hris();
    calls.make("only here", hris.get_employees().employment_status(EmploymentStatus::Active)).await;
    let absences = hris.get_absences().time_from("2024-08-01T00:00:00Z").time_until("2024-08-02T00:00:00Z");
    calls.make("only here", absences).await;
}
