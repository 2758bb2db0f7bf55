//! When what a record tells of has happened.
//!
//! In: a record, the name of a time. Out: the moment, after all that comes before it: in the record, and in those that it
//! belongs to. Must not know schemas.
//!
//! A moment depends on the record's place and the name alone, so that it is the same wherever the record is shown.

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::dice::{below, roll};
use super::synth::Synth;

/// What a time comes after, and by how much.
type Step = (&'static str, Span);

#[derive(Clone, Copy, Debug)]
enum Span {
    /// So many days, to a time within working hours.
    Days(u64, u64),
    /// So many minutes.
    Minutes(u64, u64),
    /// The first day of that month.
    Month,
    /// The last day of that month.
    MonthEnd,
}

/// What each time comes after: another time of the record, one of a record it names (`employee.start_date`), or, where
/// nothing is named, the beginning of the record. `kind.name` comes before `name`.
const ORDER: &[(&str, Step)] = &[
    ("created_at", ("", Span::Minutes(0, 0))),
    ("remote_created_at", ("", Span::Minutes(0, 0))),
    ("opened_at", ("", Span::Days(1, 5))),
    ("closed_at", ("opened_at", Span::Days(40, 80))),
    ("enrolled_at", ("", Span::Days(1, 5))),
    ("completed_at", ("enrolled_at", Span::Days(1, 60))),
    ("rejected_at", ("", Span::Days(5, 40))),
    ("archived_at", ("created_at", Span::Days(30, 90))),
    ("ended_at", ("started_at", Span::Minutes(300, 540))),
    ("approved_at", ("ended_at", Span::Days(1, 5))),
    ("starting_at", ("", Span::Days(2, 14))),
    ("ending_at", ("starting_at", Span::Minutes(30, 90))),
    ("end_time", ("start_time", Span::Minutes(30, 90))),
    ("employment_start_date", ("", Span::Days(30, 90))),
    ("employee.start_date", ("", Span::Days(14, 60))),
    ("termination_date", ("start_date", Span::Days(200, 400))),
    ("effective_date", ("employee.start_date", Span::Days(0, 200))),
    ("pay_run.start_date", ("", Span::Month)),
    ("pay_run.end_date", ("start_date", Span::MonthEnd)),
    ("end_date", ("start_date", Span::Days(0, 9))),
    ("date_until", ("date_from", Span::Days(10, 300))),
    ("time_until", ("time_from", Span::Days(10, 300))),
    ("started_before", ("started_after", Span::Days(10, 300))),
    ("ended_before", ("ended_after", Span::Days(10, 300))),
    ("sync_ended_at", ("sync_started_at", Span::Minutes(1, 15))),
    ("resolved_at", ("first_observed_at", Span::Days(1, 10))),
    ("updated_at", ("", Span::Days(100, 160))),
    ("remote_updated_at", ("", Span::Days(100, 160))),
    ("employee.changed_at", ("termination_date", Span::Days(1, 30))),
    ("pay_run.changed_at", ("end_date", Span::Days(1, 5))),
    ("timesheet.changed_at", ("approved_at", Span::Minutes(5, 60))),
    ("changed_at", ("remote_updated_at", Span::Minutes(5, 60))),
    ("remote_deleted_at", ("changed_at", Span::Minutes(0, 0))),
    ("deleted_at", ("updated_at", Span::Days(1, 10))),
];

/// What the beginning of a record comes after.
const BEGINNINGS: &[(&str, &str)] = &[
    ("absence", "employee.start_date"),
    ("employment", "employee.start_date"),
    ("performance_review", "reviewee.start_date"),
    ("time_off_balance", "employee.start_date"),
    ("timesheet", "employee.start_date"),
    ("payslip", "pay_run.end_date"),
    ("application", "job.opened_at"),
    ("attachment", "application.remote_created_at"),
    ("interview", "application.remote_created_at"),
    ("note", "application.remote_created_at"),
    ("offer", "application.remote_created_at"),
    ("scorecard", "interview.ending_at"),
];

/// Between which days of 2023 and later records begin: what others come after is early.
const WINDOWS: &[(&str, u64, u64)] =
    &[("candidate", 0, 150), ("user", 0, 150), ("course", 0, 150), ("employee", 0, 300), ("job", 180, 500)];

impl Synth<'_> {
    /// The moment of a time of a record.
    pub(super) fn moment(&self, entity: &str, index: usize, name: &str) -> NaiveDateTime {
        let name = name.to_lowercase();
        let of_kind = format!("{entity}.{name}");
        let known = |wanted: &str| ORDER.iter().find(|(known, _)| *known == wanted).map(|(_, step)| *step);
        let (after, span) = known(&of_kind).or_else(|| known(&name)).unwrap_or(("", Span::Days(1, 80)));
        let earlier = self.after(entity, index, after);
        let number = self.roll(&["moment", entity, &index.to_string(), &name]);
        let day = earlier.date();
        match span {
            Span::Days(least, most) => working(day + Days::new(least + number % (most - least + 1)), number),
            Span::Minutes(least, most) => earlier + minutes(least + number % (most - least + 1)),
            Span::Month => working(day - Days::new(u64::from(day.day0())), number),
            Span::MonthEnd => {
                let next = day - Days::new(u64::from(day.day0())) + Days::new(31);
                working(next - Days::new(u64::from(next.day())), number)
            }
        }
    }

    /// The moment that another comes after.
    fn after(&self, entity: &str, index: usize, after: &str) -> NaiveDateTime {
        match after.split_once('.') {
            _ if after.is_empty() => self.beginning(entity, index),
            None => self.moment(entity, index, after),
            Some((role, name)) => {
                let place = self.linked_index(&format!("{entity}/{index}"), role, 0);
                let kind = super::links::linked(&format!("{role}_id"), entity).map(|link| link.entity);
                self.moment(kind.as_deref().unwrap_or(role), place, name)
            }
        }
    }

    fn beginning(&self, entity: &str, index: usize) -> NaiveDateTime {
        let number = self.roll(&["beginning", entity, &index.to_string()]);
        if let Some((_, after)) = BEGINNINGS.iter().find(|(known, _)| *known == entity) {
            return working(self.after(entity, index, after).date() + Days::new(3 + number % 28), number);
        }
        let window = WINDOWS.iter().find(|(known, ..)| *known == entity);
        let (_, least, most) = window.copied().unwrap_or(("", 0, 500));
        working(FIRST_DAY + Days::new(least + number % (most - least)), number)
    }
}

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2023, 1, 2).unwrap();

/// A time within working hours of that day, to five minutes.
fn working(day: NaiveDate, number: u64) -> NaiveDateTime {
    let quarter = below(roll(number, &["time of day"]), 108) as u64;
    day.and_time(chrono::NaiveTime::MIN) + minutes(8 * 60 + quarter * 5)
}

fn minutes(count: u64) -> TimeDelta {
    TimeDelta::minutes(i64::try_from(count).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_after_leads_to_a_beginning() {
        for (name, (after, _)) in ORDER {
            let mut seen = vec![name.rsplit('.').next().unwrap_or_default()];
            let mut after = *after;
            while !after.is_empty() && !after.contains('.') {
                assert!(!seen.contains(&after), "{name} comes after itself: {seen:?}");
                seen.push(after);
                after = ORDER.iter().find(|(known, _)| *known == after).map_or("", |(_, (after, _))| *after);
            }
        }
    }
}
