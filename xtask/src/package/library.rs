//! What a person would do first with the crate that the tool has written: calls against a stand-in in memory.
#![cfg(feature = "test-util")]

use library::books::{AddBook, GetBook, ListBooks};
use library::{Error, test_util};
use serde_json::json;

#[test]
fn books_are_read_and_added() -> Result<(), Error> {
    test_util::run(async |client, server| {
        server.expect::<GetBook>().path("/books/1").reply(json!({"id": "1", "title": "Emma", "genre": "novel"}));
        let book = client.books().get_book("1").await?;
        assert_eq!((book.title.as_str(), book.genre.map(|genre| genre.to_string()).as_deref()), ("Emma", Some("novel")));

        server.expect::<ListBooks>().query("genre", "poetry").reply(json!([{"id": "2", "title": "Odes"}]));
        assert_eq!(client.books().list_books().genre("poetry").await?.len(), 1);

        server.expect::<AddBook>().body(json!({"title": "Persuasion"})).reply(json!({"id": "3", "title": "Persuasion"}));
        assert_eq!(client.books().add_book("Persuasion").await?.id, "3");
        Ok(())
    })
}

#[test]
fn a_refusal_is_an_error_with_its_status() -> Result<(), Error> {
    test_util::run(async |client, server| {
        server.expect::<GetBook>().reply_status(404, r#"{"detail": "no such book"}"#);
        let error = client.books().get_book("9").await.expect_err("there is no such book");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
        Ok(())
    })
}
