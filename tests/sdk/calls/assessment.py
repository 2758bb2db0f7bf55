"""The calls of the area Assessment."""

from base64 import b64encode

from calls.common import SINCE, moment

ASSESSMENT = {
    "get_packages": {"bare": {}},
    "set_packages": {
        "bare": {
            "packages": [
                {"id": "p1", "type": "SKILLS_TEST", "name": "Rust", "description": "Änderung"},
                {"id": "p/2", "type": "VIDEO_INTERVIEW", "name": "Talk", "description": ""},
            ]
        },
        # A list of nothing in a body.
        "empty": {"packages": []},
    },
    "get_assessment_orders": {
        "bare": {},
        "full": {
            "cursor": "c2",
            "page_size": 250,
            "ids": ["o1", "o2"],
            "statuses": ["OPEN", "CANCELLED"],
            "created_after": SINCE,
        },
    },
    "update_order_result": {
        "bare": {"assessment_order_id": "o1", "status": "OPEN", "result_url": "https://results.example/o1"},
        "full": {
            "assessment_order_id": "o 1",
            "status": "COMPLETED",
            "result_url": "https://results.example/o1",
            "completed_at": moment(2024, 6, 7, 8, 9, 10),
            "score": 97.25,
            "max_score": 100.0,
            "attributes": [
                {"TYPE": "TEXT", "label": "Level", "value": "ä"},
                {
                    "TYPE": "SUB_RESULT",
                    "id": "s1",
                    "label": "Part 1",
                    "score": {"value": 1.5, "max": 2.0},
                    "status": "COMPLETED",
                },
            ],
            "attachments": [
                {"name": "r.pdf", "content_type": "application/pdf", "data_url": "https://files.example/r.pdf"},
                {"name": "r.txt", "content_type": "text/plain", "data": b64encode(b"97 %").decode()},
            ],
            "remote_fields": {"smartrecruiters": {"score_label": "97 of 100"}, "recruitee": {"subtitle": "Rust"}},
        },
    },
}
