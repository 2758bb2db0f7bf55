//! Values: times, JSON, nullable arguments.

use std::time::{Duration, SystemTime};

use super::{Date, DateTime, IntoNullable, Json, Param};

#[test]
fn times_are_sent_in_utc() {
    let cases = [
        ("2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z"),
        ("2024-03-01T10:00:00.123456Z", "2024-03-01T10:00:00.123456Z"),
        ("2024-03-01T00:30:00+02:00", "2024-02-29T22:30:00Z"),
        ("2024-03-01T10:00:00.5-05:30", "2024-03-01T15:30:00.500Z"),
        ("2024-03-01T10:00:00+00:00", "2024-03-01T10:00:00Z"),
        ("2024-03-01T10:00:00", "2024-03-01T10:00:00Z"),
        ("2024-03-01 10:00:00", "2024-03-01T10:00:00Z"),
        ("2024-03-01", "2024-03-01"),
        ("2024-03-01Z", "2024-03-01"),
        ("1899-12-31T23:59:59Z", "1899-12-31T23:59:59Z"),
    ];
    for (text, sent) in cases {
        let given = DateTime::from(text);
        assert_eq!((given.as_str(), given.encode().as_deref()), (sent, Ok(sent)), "{text}");
        assert_eq!(serde_json::to_string(&given).unwrap(), format!("{sent:?}"));
        let received: DateTime = serde_json::from_value(text.into()).unwrap();
        assert_eq!((received.as_str(), received.encode().as_deref()), (text, Ok(sent)));
        assert_eq!(serde_json::to_string(&received).unwrap(), format!("{text:?}"));
        assert_eq!((received.to_utc(), DateTime::from(&received)), (given.clone(), given.clone()));
        assert!(received.same_moment(&given) && (received == given) == (text == sent));
    }
}

#[test]
fn what_is_no_time_is_kept_but_not_sent() {
    for text in ["", "yesterday", "2024-13-01", "2024-02-30T00:00:00Z", "24-3-1", "2024-03-01T25:00:00Z", "01.03.2024"]
    {
        let time: DateTime = serde_json::from_value(text.into()).unwrap();
        assert_eq!((time.as_str(), time.to_string().as_str()), (text, text));
        assert!(time.encode().is_err() && time.to_system_time().is_err(), "{text}");
        assert!(serde_json::to_string(&time).is_ok());
        assert_eq!((time.to_utc(), DateTime::from(text)), (time.clone(), time.clone()));
        assert!(!time.same_moment(&time));
    }
}

#[test]
fn times_become_system_times_and_back() {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(1_709_287_200_250);
    assert_eq!(DateTime::from(moment).as_str(), "2024-03-01T10:00:00.250Z");
    assert_eq!(SystemTime::try_from(&DateTime::from(moment)), Ok(moment));
    assert_eq!(DateTime::from("1969-12-31").to_system_time(), Ok(SystemTime::UNIX_EPOCH - Duration::from_secs(86_400)));
    assert_eq!(Date::from(moment).as_str(), "2024-03-01");
    if let Some(beyond) = moment.checked_add(Duration::from_secs(1 << 50)) {
        assert!(DateTime::from(beyond).encode().is_err());
    }
}

#[test]
fn moments_are_compared_and_texts_are_equal() {
    use std::cmp::Ordering;
    let received = |text: &str| serde_json::from_value::<DateTime>(text.into()).unwrap();
    let (east, utc) = (received("2024-03-01T01:30:00+02:00"), received("2024-02-29T23:30:00Z"));
    assert!(east != utc && east.same_moment(&utc));
    assert_eq!(east.cmp_moment(&received("2024-03-01")), Some(Ordering::Less));
    assert_eq!(received("2024-03-01").cmp_moment(&east), Some(Ordering::Greater));
    assert_eq!(east.cmp_moment(&received("soon")), None);
    let now = DateTime::now().to_system_time().unwrap();
    assert!(SystemTime::now().duration_since(now).unwrap() < Duration::from_secs(60));
}

#[test]
fn dates_are_sent_as_days() {
    for (text, sent) in
        [("2024-03-01", Some("2024-03-01")), ("2024-03-01T23:00:00+01:00", Some("2024-03-01")), ("x", None)]
    {
        assert_eq!(Date::from(text).encode().ok().as_deref(), sent);
    }
}

#[test]
fn json_keeps_its_text_and_compares_by_value() {
    let json: Json = serde_json::from_str(r#"{"b": 1.50,"a":[ ]}"#).unwrap();
    assert_eq!(json.as_str(), r#"{"b": 1.50,"a":[ ]}"#);
    assert!(json == Json::from(serde_json::json!({"a": [], "b": 1.5})) && json != Json::null());
    assert!(Json::default().is_null() && Json::from_text("{").is_err());
    assert_eq!(Json::new(&[1, 2]).unwrap().decode::<Vec<u8>>().unwrap(), [1, 2]);
    assert!(serde_json::from_value::<Json>(serde_json::json!([1])).unwrap().to_string() == "[1]");
}

#[test]
fn nullable_arguments_infer() {
    fn nullable(value: impl IntoNullable<String>) -> Option<String> {
        value.into_nullable()
    }
    let text = String::from("a");
    assert_eq!(nullable(None), None);
    let kept = Some(text.clone());
    assert_eq!((nullable(&kept).as_deref(), kept.as_deref(), nullable(&None)), (Some("a"), Some("a"), None));
    for value in [nullable("a"), nullable(&text), nullable(String::from("a")), nullable(Some("a".into()))] {
        assert_eq!(value.as_deref(), Some("a"));
    }
}

#[test]
fn whole_numbers_of_any_size_go_where_null_may_stand() {
    fn nullable(value: impl IntoNullable<i64>) -> Option<i64> {
        value.into_nullable()
    }
    let given = [nullable(7), nullable(7_u8), nullable(7_i16), nullable(7_u32), nullable(7_i64), nullable(Some(7))];
    assert_eq!(given, [Some(7); 6]);
    assert_eq!(nullable(None), None);
}

#[test]
fn numbers_that_are_none_are_not_sent() {
    assert_eq!((1.5_f64.encode().as_deref(), true.encode().as_deref()), (Ok("1.5"), Ok("true")));
    assert!(f64::NAN.encode().is_err());
}

#[test]
fn times_of_the_standard_library_go_where_null_may_stand() {
    fn setter(value: impl IntoNullable<DateTime>) -> Option<DateTime> {
        value.into_nullable()
    }
    let text = String::from("1970-01-01T00:00:00Z");
    for given in [setter("1970-01-01T00:00:00Z"), setter(&text), setter(text.clone()), setter(SystemTime::UNIX_EPOCH)] {
        assert_eq!(given.unwrap(), "1970-01-01T00:00:00Z");
    }
    assert_eq!(setter(None), None);
}
