//! A page of employees as tools really fill it.

use kombo::hris::{DomesticBankRoutingType, Employee, EmploymentPayPeriod, EmploymentStatus, Gender, TimeOffUnit};
use kombo::models::{IntegrationFieldType, IntegrationFieldValue};
use kombo_client_tests::Api;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

const PAGE: &str = include_str!("../../fixtures/employees.json");

/// The two employees of the fixture, over HTTP.
async fn employees() -> [Employee; 2] {
    let answer = ResponseTemplate::new(200).set_body_raw(PAGE, "application/json; charset=utf-8");
    let api = Api::answering([answer]).await;
    let page = api.integration().hris().get_employees().await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(page.next.as_deref(), Some("eyJub3RlIjoib3BhcXVlIn0="));
    page.items.try_into().expect("there are two")
}

#[tokio::test]
async fn every_nested_part_decodes() {
    let [employee, _] = employees().await;
    assert_eq!(employee.last_name.as_deref(), Some("Öztürk-Brandt"));
    assert_eq!(employee.employment_status, Some(EmploymentStatus::Active));
    assert_eq!(employee.weekly_hours, Some(38.5));

    let address = employee.home_address.as_ref().unwrap();
    assert_eq!(address.raw.as_deref(), Some("Lindenhof 4\n10999 Berlin"));
    let account = &employee.bank_accounts.as_ref().unwrap()[0];
    let routing = account.domestic_bank_routing.as_ref().unwrap();
    assert_eq!(routing.r#type, Some(DomesticBankRoutingType::DeBankleitzahl));
    let employment = &employee.employments[0];
    assert_eq!(employment.pay_rate, Some(4583.75));
    assert_eq!(employment.pay_period, Some(EmploymentPayPeriod::Month));
    let balance = &employee.time_off_balances[0];
    assert_eq!((balance.balance, &balance.balance_unit), (Some(12.5), &Some(TimeOffUnit::Days)));
    let manager = employee.manager.as_ref().unwrap();
    assert_eq!(manager.first_name.as_deref(), Some("Ines"));
    assert_eq!(employee.groups.len(), 2);
    let legal_entity = employee.legal_entity.as_ref().unwrap();
    let city = legal_entity.address.as_ref().unwrap().city.as_deref();
    assert_eq!(city, Some("Hamburg"));
    let location = employee.work_location.as_ref().unwrap();
    assert_eq!(location.name.as_deref(), Some("Hafenbüro"));
}

#[tokio::test]
async fn nothing_is_lost_on_the_way_back_to_json() {
    let [employee, _] = employees().await;
    let fixture: Value = serde_json::from_str(PAGE).unwrap();
    let again = serde_json::to_value(&employee).unwrap();
    assert_eq!(again, fixture["data"]["results"][0]);
    assert_eq!(serde_json::from_value::<Employee>(again).unwrap(), employee, "also by way of a tree of values");
}

#[tokio::test]
async fn times_keep_their_text() {
    let [employee, sparse] = employees().await;
    let texts = [
        (employee.date_of_birth, "1986-01-01T00:00:00.000Z"),
        (employee.start_date, "2020-04-07"),
        (employee.remote_created_at, "2020-04-07T12:32:01+02:00"),
        (Some(employee.changed_at), "2024-02-29T23:59:59.123456Z"),
        (sparse.start_date, "07.04.2020"),
    ];
    for (time, text) in texts {
        assert_eq!(time.unwrap(), text);
    }
}

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_kept_byte_for_byte() {
    let [employee, _] = employees().await;
    let gender = employee.gender.unwrap();
    let text = r#"AGENDER ⚧ / "écrit""#;
    assert!(matches!(gender, Gender::Unrecognized(_)));
    assert_eq!(gender.as_str(), text);
    assert_eq!(gender, Gender::from(text));
    let json = serde_json::to_string(&gender).unwrap();
    assert!(PAGE.contains(&format!("\"gender\": {json}")), "{json}");
}

#[tokio::test]
async fn free_form_values_may_have_any_json_type() {
    let [employee, sparse] = employees().await;
    let value = |field: &IntegrationFieldValue| field.value.as_ref().map(|json| json.to_value());
    let values: Vec<_> = employee.integration_fields.iter().map(value).collect();
    let expected =
        [json!("quince"), json!(4711.25), json!(false), json!(["de", "tr"]), json!({"floor": 3, "number": "12b"})];
    assert_eq!(values, expected.map(Some));
    assert_eq!(value(&sparse.integration_fields[0]), None);

    let raw = employee.remote_data.unwrap();
    assert!(raw.as_str().contains("123456789012345678901234567890"), "raw JSON keeps its text");
}

#[tokio::test]
async fn null_absent_unknown_and_repeated_fields_do_no_harm() {
    let [_, employee] = employees().await;
    assert_eq!(employee.first_name.as_deref(), Some("Bo"));
    assert_eq!(employee.weekly_hours, Some(40.0));
    assert_eq!(employee.employee_number, None, "absent though required");
    assert_eq!(employee.remote_deleted_at, None, "absent though required");
    assert_eq!(employee.gender, None, "null");
    assert_eq!(employee.bank_accounts, None, "null instead of a list");
    assert_eq!(employee.last_name.as_deref(), Some("Second-of-Two"));
    let field = &employee.integration_fields[0];
    assert_eq!(field.r#type, IntegrationFieldType::from("SOMETHING_ELSE"));
}
