//! Times of other libraries, in parameters and in bodies.

use std::time::{Duration, SystemTime};

use kombo::{Date, DateTime};
use kombo_client_tests::{Api, body, page, parameter, success};
use serde_json::json;

const MOMENT: u64 = 1_709_253_000;
const TEXT: &str = "2024-03-01T00:30:00Z";

#[tokio::test]
async fn times_of_every_library_can_be_filters() {
    let api = Api::answering((0..8).map(|_| page(&json!([]), None))).await;
    let hris = api.integration().hris();
    let employees = || hris.get_employees();
    let seconds = i64::try_from(MOMENT).unwrap();
    let jiff = jiff::Timestamp::from_second(seconds).unwrap();
    let chrono = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
    let time = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap();
    let east = chrono::FixedOffset::east_opt(7200).unwrap();

    employees().updated_after(SystemTime::UNIX_EPOCH + Duration::from_secs(MOMENT)).await.unwrap();
    employees().updated_after(jiff).await.unwrap();
    employees().updated_after(jiff.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(2)))).await.unwrap();
    employees().updated_after(chrono).await.unwrap();
    employees().updated_after(chrono.with_timezone(&east)).await.unwrap();
    employees().updated_after(time.to_offset(time::UtcOffset::from_hms(2, 0, 0).unwrap())).await.unwrap();
    employees().updated_after(TEXT).await.unwrap();
    employees().updated_after(chrono.date_naive()).await.unwrap();

    let sent: Vec<_> =
        api.requests().await.iter().map(|request| parameter(request, "updated_after").unwrap()).collect();
    assert_eq!(sent, [TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, "2024-03-01"]);
}

#[tokio::test]
async fn times_of_every_library_can_stand_where_null_can() {
    let api = Api::answering((0..5).map(|_| success(json!({})))).await;
    let lms = api.integration().lms();
    let complete = || lms.complete_course_progression("p");
    let seconds = i64::try_from(MOMENT).unwrap();

    complete()
        .completed_at(jiff::Timestamp::from_second(seconds).unwrap())
        .send_as::<serde_json::Value>()
        .await
        .unwrap();
    complete()
        .completed_at(chrono::DateTime::from_timestamp(seconds, 0).unwrap())
        .send_as::<serde_json::Value>()
        .await
        .unwrap();
    complete()
        .completed_at(time::OffsetDateTime::from_unix_timestamp(seconds).unwrap())
        .send_as::<serde_json::Value>()
        .await
        .unwrap();
    complete().completed_at("2024-03-01T02:30:00+02:00").send_as::<serde_json::Value>().await.unwrap();
    complete().completed_at(None).send_as::<serde_json::Value>().await.unwrap();

    let sent: Vec<_> =
        api.requests().await.iter().map(|request| body(request).unwrap()["completed_at"].take()).collect();
    assert_eq!(sent, [json!(TEXT), json!(TEXT), json!(TEXT), json!(TEXT), json!(null)]);
}

#[test]
fn days_are_read_as_they_stand() {
    for text in ["1986-06-25", "1986-06-25T00:00:00.000Z", "1986-06-25T00:30:00+02:00"] {
        let time: DateTime = serde_json::from_value(text.into()).unwrap();
        let date: Date = serde_json::from_value(text.into()).unwrap();
        assert_eq!(jiff::civil::Date::try_from(&time), Ok(jiff::civil::date(1986, 6, 25)));
        assert_eq!(chrono::NaiveDate::try_from(&date), Ok(chrono::NaiveDate::from_ymd_opt(1986, 6, 25).unwrap()));
        assert_eq!(time::Date::try_from(time).unwrap(), time::Date::from_ordinal_date(1986, 176).unwrap());
    }
}

#[tokio::test]
async fn what_serde_writes_of_a_body_is_what_is_sent() {
    use kombo::hris::CreateAbsenceBody;

    let east = "2024-03-01T00:30:00+02:00";
    let received: DateTime = serde_json::from_value(east.into()).unwrap();
    let table = [
        CreateAbsenceBody::new("e", "t", east, received.clone(), "n"),
        CreateAbsenceBody::new("e", "t", &received, SystemTime::UNIX_EPOCH, None).amount(1.5),
    ];
    let answer = || success(json!({"id": "a", "remote_id": "r"}));
    let api = Api::answering([answer(), answer()]).await;
    for mut body in table {
        let seen = serde_json::to_string(&body).unwrap();
        assert!(seen.contains("\"2024-02-29T22:30:00Z\""), "{seen}");
        let request = api.integration().hris().create_absence(body.clone()).send_as::<serde_json::Value>();
        request.await.unwrap();
        assert_eq!(api.requests().await.last().unwrap().body, seen.as_bytes());

        // A field that is assigned is sent as it is, or not at all.
        body.start_date = received.clone();
        assert!(serde_json::to_string(&body).unwrap().contains(east), "it is kept as it is");
        let error = api.integration().hris().create_absence(body.clone()).await.unwrap_err();
        let said = error.to_string();
        assert!(error.is_request() && said.contains("at `start_date`: the time is not in UTC"), "{said}");
        body.start_date = received.to_utc();
        body.amount = Some(f64::NAN);
        let error = api.integration().hris().create_absence(body).await.unwrap_err();
        assert!(error.to_string().contains("at `amount`: the number is not finite"), "{error}");
    }
    assert_eq!(api.requests().await.len(), 2);
}

#[test]
fn only_what_has_the_form_of_a_time_is_one() {
    let times =
        ["2024-03-01", "2024-03-01Z", "2024-03-01T00:30:00", "2024-03-01 00:30:00.5Z", "2024-03-01t00:30:00+02:00"];
    for text in times {
        assert!(DateTime::from(text).to_system_time().is_ok(), "{text}");
    }
    let others = [
        "-20 -\n\n\n2\n -1",
        "2024-3-1",
        "+2024-03-01",
        "2024-03-01T",
        "2024-03-01T 00:30:00",
        "12024-03-01",
        "2024-03-1\n",
    ];
    for text in others {
        assert!(DateTime::from(text).to_system_time().is_err(), "{text}");
        assert!(Date::from(text).to_system_time().is_err(), "{text}");
    }
}

#[test]
fn what_is_written_can_be_read_or_is_refused() {
    let last = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_799);
    assert_eq!(DateTime::from(last).as_str(), "9999-12-31T23:59:59Z");
    assert_eq!(DateTime::from(last).to_system_time(), Ok(last));
    let beyond = [last + Duration::from_secs(1), SystemTime::UNIX_EPOCH - Duration::from_secs(70_000_000_000)];
    for time in beyond {
        assert!(DateTime::from(time).to_system_time().is_err());
        assert_eq!(DateTime::from(time).as_str(), "beyond the calendar");
    }
}
