"""The long arguments: a candidate, attachments, answers, and what only single tools take.

In: nothing. Out: values for `ats.py`. Must not know which operation sends them.
"""

from base64 import b64encode

from calls.common import moment


GREENHOUSE = {"post_headers": {"on_behalf_of": "user 1"}}
WORKABLE = {"on_behalf_of_user_remote_id": "user/2"}
ON_BEHALF = {"greenhouse": GREENHOUSE, "workable": WORKABLE}

CANDIDATE = {
    "first_name": "Zoë",
    "last_name": "O'Neil \"Z\" King",
    "email_address": "zoe@example.com",
    "additional_email_addresses": [
        {"type": "WORK", "email_address": "zoe@work.example"},
        {"type": "OTHER", "email_address": "z@example.org"},
    ],
    "company": "Äcme",
    "title": "Head of C\\D",
    "phone_number": "+49 30 1234",
    "additional_phone_numbers": [{"type": "PERSONAL", "phone_number": "0170/1"}],
    "location": {"country": "DE", "city": "Köln", "state": "NW", "street_1": "Domplatz 1", "zip_code": "50667"},
    "gender": "OTHER",
    "availability_date": moment(2024, 9, 1),
    "salary_expectations": {"period": "YEAR", "amount": 65000.5},
    "social_links": [{"url": "https://social.example/zoe"}, {"url": "https://code.example/~zoe"}],
}

ATTACHMENTS = [
    {"name": "cv ä.pdf", "type": "CV", "content_type": "application/pdf", "data_url": "https://files.example/cv?sig=a%2Fb"},
    {"name": "letter.txt", "type": "COVER_LETTER", "content_type": "text/plain", "data": b64encode(b"\xfb\xff\x00 Dear all").decode()},
]

SCREENING_ANSWERS = [
    {"question_id": "q1", "answer": "Yes, ü"},
    {"question_id": "q2", "answer": True},
    {"question_id": "q3", "answer": 3.5},
    {"question_id": "q4", "answer": ["o1", "o2"]},
    {"question_id": "q5", "answer": {"name": "a.txt", "content_type": "text/plain", "data": b64encode(b"text").decode()}},
    {"question_id": "q6", "answer": {"name": "b.txt", "content_type": "text/plain", "data_url": "https://files.example/b"}},
    {"question_id": "q7", "answer": "2024-09-01"},
]

WORKDAY = {
    "candidate_data": {
        "name_detail_data": {"middle_name": "M", "social_suffix_reference": {"predefined_name_component_id": "Jr"}},
        "language_reference": {"wid": "w1"},
        "job_application_data": {
            "job_applied_to_data": {"global_personal_information_data": {"date_of_birth": "1990-02-03"}},
            "resume_data": {
                "education_data": [
                    {
                        "school_name": "ETH",
                        "first_year_attended": 2008.0,
                        "last_year_attended": 2012.0,
                        "field_of_study_reference": {"wid": "w2"},
                        "degree_reference": {"wid": "w3"},
                        "grade_average": "1,3",
                    }
                ],
                "skill_data": [{"skill_name": "Rust"}, {"skill_name": "C"}],
                "language_data": [
                    {
                        "language_reference": {"wid": "w4"},
                        "language": {
                            "language_ability": [
                                {
                                    "language_ability_data": {
                                        "language_proficiency_reference": {"wid": "w5"},
                                        "language_ability_type_reference": {"wid": "w6"},
                                    }
                                }
                            ],
                            "native": False,
                        },
                    }
                ],
                "experience_data": [
                    {
                        "company_name": "Äcme",
                        "title": "Engineer",
                        "start_date": moment(2012, 10, 1),
                        "location": "Bern",
                        "end_date": moment(2015, 9, 30, 17, 30),
                        "currently_work_here": False,
                        "description": "Two\nlines",
                    }
                ],
            },
        },
        "contact_data": {
            "location_data": {
                "address_line_1": "Domplatz 1",
                "address_line_2": "2nd floor",
                "region_subdivision_1": "NW",
                "country_region_reference": {"country_region_id": "DEU-NW"},
                "country_city_reference": {"wid": "w7"},
            }
        },
        "worker_reference": {"wid": "w8", "employee_id": "e8"},
    },
    "override_source_reference_wid": "w9",
}

# Tools take what their own interfaces know; a free-form part is told from others by its mark.
REMOTE_FIELDS = {
    "successfactors": {
        "candidate": {"mark": "successfactors.candidate", "list": [1, None, {"a": "ä"}]},
        "job_application": {"mark": "successfactors.application"},
        "copy_job_application_attachments": True,
        "update_existing_candidate": False,
    },
    "personio": {"application": {"mark": "personio"}},
    "talentsoft": {"applicant": {"mark": "talentsoft.applicant"}, "application": {"mark": "talentsoft.application"}},
    "teamtailor": {"candidate": {"mark": "teamtailor"}, "application": {"attributes": {"mark": "teamtailor.attributes"}}},
    "greenhouse": GREENHOUSE,
    "lever": {"candidate": {"mark": "lever"}},
    "workable": WORKABLE,
    "workday": WORKDAY,
    "zohorecruit": {"candidate": {"mark": "zohorecruit"}},
    "bullhorn": {"candidate": {"mark": "bullhorn"}, "job_submission": {"mark": "bullhorn.submission"}},
    "smartrecruiters": {
        "candidate_with_questions": {"mark": "with"},
        "candidate_without_questions": {"mark": "without"},
        "candidate": {"mark": "smartrecruiters"},
        "consent_decisions": {
            "single": True,
            "smart_recruit": False,
            "smart_crm": True,
            "smart_message_sms": False,
            "smart_message_whatsapp": True,
        },
    },
    "talentadore": {"applications": {"mark": "talentadore"}},
    "guidecom": {"candidate": {"mark": "guidecom"}},
    "dvinci": {"application": {"mark": "dvinci.application"}, "candidate": {"mark": "dvinci"}},
    "hrworks": {"job_application": {"mark": "hrworks"}},
    "jobylon": {"application": {"message": "Hello"}},
    "avature": {"workflow": {"step": {"id": 17}}},
    "recruitee": {"candidate": {"cover_letter_text": "Dear all"}},
    "rexx": {"candidate": {"mark": "rexx"}},
    "umantis": {"person": {"mark": "umantis"}},
    "piloga": {"candidate": {"street": "Domplatz 1"}},
    "pinpoint": {"candidate": {"mark": "pinpoint"}},
    "covetorest": {"candidate": {"mandant": 2.0, "status": 3, "aktiv": "Ja"}},
}

# What creating a candidate and creating an application have in common.
CANDIDATE_FIELDS = {
    "attachments": ATTACHMENTS,
    "source": {"name": "Job board", "unified_key": "INDEED", "id": "src:1"},
    "sourced_by": {"user_id": "u1"},
    "gdpr_consent": {"expires_at": moment(2026, 1, 1), "given": True},
    "remote_fields": REMOTE_FIELDS,
    "screening_question_answers": SCREENING_ANSWERS,
}
