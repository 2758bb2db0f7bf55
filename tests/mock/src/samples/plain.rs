//! Makes up values that hold no others.
//!
//! In: the schema of a text or a number, and where it stands. Out: the value. Must not know operations.

use serde_json::{Value, json};

use super::schema::kind;
use super::synth::{Spot, Synth};
use super::{Kind, Part, links, names, numbers, places, words};

impl Synth<'_> {
    pub(super) fn text(&mut self, schema: &Value, spot: &Spot) -> Value {
        let format = schema["format"].as_str().unwrap_or_default();
        let timed = matches!(format, "date-time" | "date");
        let is_id = !timed && (spot.name.ends_with("id") || spot.name.ends_with("ids"));
        let link = if is_id { links::linked(&spot.name, &spot.entity) } else { None };
        let link =
            link.filter(|_| !words::personal(&spot.name) && names::text(&spot.entity, &spot.name, 0, 0).is_none());
        let (part, text) = match link {
            _ if timed => (Part::Time, self.time(format, spot)),
            Some(link) => {
                let own = link.role == spot.entity && matches!(spot.name.as_str(), "id" | "remote_id");
                let index = if own { spot.index } else { self.linked_index(&spot.root, &link.role, spot.nth) };
                let make = if link.remote { links::remote_id } else { links::id };
                (Part::Id, make(self.plan, self.area, &link.entity, index))
            }
            None if words::is_day(&spot.name) => (Part::Text, self.time("date", spot)),
            None => {
                let place = self.roll(&["place", &spot.entity, &spot.index.to_string()]);
                // Elements of one list follow each other, so that none stands there twice.
                let number = self.roll_field(&Spot { nth: 0, ..spot.clone() }).wrapping_add(spot.nth as u64);
                let known = names::text(&spot.entity, &spot.name, number, spot.index)
                    .or_else(|| places::address(&spot.name, place))
                    .or_else(|| places::account(&spot.name, spot.person).map(str::to_owned));
                let text = || words::text(&spot.name, format, number, spot.person, spot.alias);
                (Part::Text, known.unwrap_or_else(text))
            }
        };
        self.mark(spot, part);
        words::fit(schema, text).into()
    }

    /// A time, or a day where the name or the format says so: births long ago, all else in recent years.
    pub(super) fn time(&self, format: &str, spot: &Spot) -> String {
        let (lower, number) = (spot.name.to_lowercase(), self.roll_field(spot));
        let birth = lower.contains("birth") || lower.contains("geburt");
        if lower == "review_period_start_date" {
            let day = names::review_start(spot.index);
            return if format == "date" { day } else { format!("{day}T00:00:00.000Z") };
        }
        let moment = self.moment(&spot.entity, spot.index, &spot.name);
        let day = match birth {
            true => format!("{}-{:02}-{:02}", 1960 + number % 40, number / 64 % 12 + 1, number / 1024 % 28 + 1),
            false => moment.date().to_string(),
        };
        match format {
            "date" => day,
            _ if birth || lower.ends_with("_date") => format!("{day}T00:00:00.000Z"),
            _ => moment.and_utc().to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        }
    }

    pub(super) fn number(&mut self, schema: &Value, spot: &Spot) -> Value {
        self.mark(spot, Part::Number);
        let bound = |word: &str| schema[word].as_f64();
        let known = numbers::range(&spot.entity, &spot.name);
        let (usual_least, usual_most, step) = known.unwrap_or((1.0, 500.0, 0.25));
        let least = bound("minimum").or_else(|| bound("exclusiveMinimum").map(|bound| bound + 1.0));
        let least = least.map_or(usual_least, |bound| bound.max(usual_least));
        let most = bound("maximum").unwrap_or(f64::MAX).min(usual_most.max(least));
        let steps = if self.kind == Kind::Full { self.roll_field(spot) % 1000 } else { 0 };
        let number = least + (most - least) * f64::from(u32::try_from(steps).unwrap_or_default()) / 1000.0;
        if kind(schema) == "integer" {
            // Bounded above by numbers that are small.
            return json!(number.floor() as i64);
        }
        let stepped = (number / step).floor() * step;
        json!(if stepped < least { least } else { stepped })
    }

    /// A value where any will do.
    pub(super) fn anything(&mut self, spot: &Spot) -> Value {
        self.mark(spot, Part::Free);
        match (self.kind, self.roll_field(spot) % 5) {
            (Kind::Nulls, _) => Value::Null,
            (Kind::Minimal, _) => json!("M"),
            (Kind::Full, 0) => json!(42.5),
            (Kind::Full, 1) => json!(true),
            (Kind::Full, 2) => json!(["de", "en", 3, null]),
            (Kind::Full, 3) => json!("Night shift"),
            (Kind::Full, _) => words::free_object(),
        }
    }
}
