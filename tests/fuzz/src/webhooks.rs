//! Webhooks: what is signed is accepted, and nothing else is.

use kombo::webhooks::{SIGNATURE_HEADER, Verifier, sign};

/// The first byte is the length of the secret, the next that of a signature; then come these two, and the body.
pub(crate) fn webhooks(data: &[u8]) -> bool {
    let [secret, given, rest @ ..] = data else { return false };
    let (secret, rest) = rest.split_at(usize::from(*secret).min(rest.len()));
    let (given, body) = rest.split_at(usize::from(*given).min(rest.len()));
    let Ok(verifier) = Verifier::new(secret) else {
        assert!(secret.trim_ascii().is_empty() && sign(secret, body).is_err());
        return false;
    };
    let right = sign(secret, body).expect("the secret is one");
    assert!(verifier.authenticate(Some(&right), body).is_ok(), "the signature of a body is right");
    let mut headers = http::HeaderMap::new();
    headers.insert(SIGNATURE_HEADER, right.parse().expect("base64 goes into a header"));
    match verifier.verify(&headers, body) {
        Ok(event) => drop(format!("{event:?}")),
        Err(error) => assert!(!error.is_forged(), "{error}"),
    }
    // Any other text is refused, but for blanks around it and padding behind it.
    let text = String::from_utf8_lossy(given);
    let accepted = verifier.authenticate(Some(&text), body).is_ok();
    assert_eq!(accepted, text.trim().trim_end_matches('=') == right, "{text:?} for {right}");
    assert!(verifier.authenticate(None, body).is_err());
    // So is the signature of anything else.
    for place in [0, body.len() / 2, body.len().saturating_sub(1)] {
        let mut other = body.to_vec();
        match other.get_mut(place) {
            Some(byte) => *byte ^= 1,
            None => other.push(0),
        }
        assert!(verifier.authenticate(Some(&right), &other).is_err(), "another body");
    }
    let other = [secret, b"x"].concat();
    assert!(Verifier::new(&other).is_ok_and(|other| other.authenticate(Some(&right), body).is_err()), "another secret");
    // One of several secrets is enough, whichever it is.
    let several = Verifier::new("other").and_then(|verifier| verifier.or(secret));
    assert!(several.is_ok_and(|several| several.authenticate(Some(&right), body).is_ok()));
    true
}
