//! Signatures over bytes, without a type of any description.

use super::*;

const SECRET: &str = "s3cret-of-the-test";

#[test]
fn only_the_right_secret_over_the_right_bytes_passes() {
    let body = b"\xff\x00 no text at all";
    let signature = sign(SECRET, body).unwrap();
    assert_eq!(signature.len(), 43);
    let verifier = Verifier::new(SECRET).unwrap();
    for padded in [signature.clone(), format!("{signature}="), format!(" {signature}== ")] {
        assert!(verifier.authenticate(Some(&padded), body).is_ok(), "{padded}");
    }
    for other in [&body[..1], b"", b"\xff\x00 no text at all\n"] {
        assert!(matches!(verifier.authenticate(Some(&signature), other), Err(WebhookError::WrongSignature)));
    }
    let others = Verifier::new("new").unwrap().or("newer").unwrap();
    assert!(matches!(others.authenticate(Some(&signature), body), Err(WebhookError::WrongSignature)));
    assert!(others.clone().or(SECRET).unwrap().authenticate(Some(&signature), body).is_ok());
    assert!(verifier.or("new").unwrap().authenticate(Some(&signature), body).is_ok());
}

#[test]
fn what_is_no_signature_is_told_from_a_wrong_one() {
    let verifier = Verifier::new(SECRET).unwrap();
    let right = sign(SECRET, "x").unwrap();
    for missing in [None, Some(""), Some("  "), Some("=")] {
        assert!(matches!(verifier.authenticate(missing, "x"), Err(WebhookError::MissingSignature)), "{missing:?}");
    }
    let hex: String = std::iter::repeat_n("ab", 32).collect();
    for malformed in ["x", "ä", &right[..42], &format!("{right}A"), &format!("{}+", &right[..42]), &hex, "null"] {
        let error = verifier.authenticate(Some(malformed), "x").unwrap_err();
        assert!(matches!(error, WebhookError::MalformedSignature) && error.is_forged(), "{malformed}: {error}");
    }
}

#[test]
fn an_empty_secret_checks_nothing() {
    for secret in ["", " ", "\n\t"] {
        assert!(matches!(Verifier::new(secret), Err(WebhookError::EmptySecret)));
        assert!(matches!(Verifier::new("s").unwrap().or(secret), Err(WebhookError::EmptySecret)));
        let error = verify(secret, &http::HeaderMap::new(), "{}").unwrap_err();
        assert!(matches!(error, WebhookError::EmptySecret) && !error.is_forged());
        assert!(sign(secret, "").is_err());
    }
}

#[test]
fn nothing_secret_is_shown() {
    let verifier = Verifier::new(SECRET).unwrap();
    assert_eq!(format!("{verifier:?}"), "Verifier { secrets: 1 }");
    let body = "PRIVATE";
    let signature = sign(SECRET, body).unwrap();
    let error = verifier.verify_signature(Some(&signature), body).unwrap_err();
    let WebhookError::NotAnEvent(cause) = &error else { panic!("{error}") };
    let shown = format!("{error} {error:?} {cause} {cause:?}");
    assert!(![SECRET, body, &signature].iter().any(|secret| shown.contains(secret)), "{shown}");
}
