"""The calls of the area HRIS."""

from base64 import b64encode
from datetime import datetime, timedelta, timezone

from calls.common import SINCE, listing, moment

HRIS = {
    "get_employees": {
        **listing(
            employment_statuses=["ACTIVE", "LEAVE"],
            group_ids=["g1", "g 2"],
            legal_entity_ids=["l1"],
            work_location_ids=["w1", "w2"],
            work_emails=["a+b@example.com", "ü@example.com"],
            personal_emails=["c@example.org"],
            custom_fields='{"shoe size":42.5}',
        ),
        # A fraction of a second.
        "fraction": {"updated_after": SINCE + timedelta(milliseconds=250)},
    },
    "get_employee_form": {"bare": {}, "full": {"staffing_entity_id": "s 1"}},
    "create_employee_with_form": {
        "bare": {"properties": {}},
        "full": {
            "properties": {
                "firstName": "Ada",
                "start:date": "2025-01-15",
                "hours": 38.5,
                "remote": False,
                "keys": [142.0, 525.0],
                "work/location": {"site": "B1", "floors": ["1", "2"]},
            },
            "staffing_entity_id": "s/1",
        },
    },
    "add_employee_document": {
        "bare": {
            "employee_id": "e1",
            "category_id": "c1",
            "document": {"name": "a.pdf", "data_url": "https://files.example/a.pdf"},
        },
        # A slash in a path.
        "slash": {
            "employee_id": "remote:12/3 4",
            "category_id": "c 1",
            "document": {"name": "ä.pdf", "content_type": "application/pdf", "data": b64encode(b"%PDF-1.7").decode()},
        },
    },
    "get_employee_document_categories": listing(),
    "get_groups": listing(types=["DEPARTMENT", "COST_CENTER"], name_contains="R&D 50%"),
    "get_employments": listing(),
    "get_locations": listing(name_contains="Zürich"),
    "get_absence_types": listing(),
    "get_time_off_balances": listing(employee_id="e:1"),
    "get_absences": {
        **listing(
            date_from=moment(2024, 8, 1),
            date_until=moment(2024, 8, 31, 23, 59, 59),
            type_ids=["t1", "t2"],
            employee_id="e1",
        ),
        # A time with an offset.
        "offset": {"date_from": datetime(2024, 8, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))},
    },
    "create_absence": {
        "bare": {
            "employee_id": "e1",
            "absence_type_id": "t1",
            "start_date": moment(2024, 8, 1),
            "end_date": moment(2024, 8, 3),
            "employee_note": None,
        },
        "full": {
            "employee_id": "e1",
            "absence_type_id": "t1",
            "start_date": moment(2024, 8, 1),
            "end_date": moment(2024, 8, 3, 12, 30),
            "employee_note": "Küste",
            "status": "APPROVED",
            "start_half_day": True,
            "end_half_day": False,
            "amount": 2.5,
            "unit": "DAYS",
            "start_time": "13:15:00",
            "end_time": "17:00:00",
            "remote_fields": {
                "a3innuvanomina": {"benefit_type_id": "No Right to Benefit"},
                "adpworkforcenow": {"employment_id": "emp-7", "paid_leave": True},
            },
        },
    },
    "delete_absence": {
        "bare": {"absence_id": "a1"},
        "full": {"absence_id": "ä 東+1", "remote_fields": {"adpworkforcenow": {"employment_id": "emp-7"}}},
        # Dots that name the parent.
        "dots": {"absence_id": ".."},
    },
    "get_legal_entities": listing(name_contains="GmbH & Co."),
    "get_timesheets": {
        **listing(
            employee_id="e1",
            started_before=moment(2024, 3, 1),
            started_after=moment(2024, 2, 1, 6),
            ended_before=moment(2024, 3, 2),
            ended_after=moment(2024, 2, 2, 7, 8, 9),
        ),
        # A time without a zone.
        "zoneless": {"started_after": datetime(2024, 2, 1, 6, 0)},
    },
    "get_performance_review_cycles": listing(),
    "get_performance_reviews": listing(types=["MANAGER", "SELF"], review_cycle_ids=["c1"], reviewee_ids=["e1", "e2"]),
    "get_staffing_entities": listing(model_types=["JOB", "POSITION"], statuses=["PENDING", "FROZEN"]),
    "get_hris_pay_runs": listing(legal_entity_ids=["l1", "l2"]),
    "get_hris_payslips": listing(legal_entity_ids=["l1"], employee_ids=["e1", "e2"], payrun_ids=["p1"]),
}
