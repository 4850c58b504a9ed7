"""Stories, reels, live videos of a Facebook export."""

from __future__ import annotations

from tests.builders.facebook.generations import GENERIC, Generation, Setting
from tests.builders.facebook.posts import timeline_name
from tests.builders.pictures import MP4, jpeg
from tests.builders.records import dated, generic, labelled, media, moment, nested, post, shown
from tests.builders.truth import Built, Entry, Expected, Record, content, counted, records
from tests.builders.writing import meta_json


def archived_stories(setting: Setting) -> Built:
    """Stories after their day; the title is an automatic notice (docs/formats/facebook.md §2.4)."""
    if setting.generation is Generation.G2:
        return Built()
    entries = []
    for number in range(3):
        when = moment("2020-02-14 10:00:00") + number * 8_000_000
        name = setting.path(f"stories/media/story_{number}_n.jpg")
        text = setting.circle.text(number + 80) if number else None
        record = post(when, setting.title("story"), {"media": media(name, when)}, text=text)
        expected = Expected("story", text, when, state="archived", media=(name,))
        entries.append(Entry(record, (expected,), {name: jpeg(110 + number)}))
    name = setting.path("stories/archived_stories.json")
    return content(name, setting.wrap("archived_stories", records(entries)), entries)


def highlights(setting: Setting) -> Built:
    """Highlights: one with a cover of its own, one that shows a story's file, one without (§2.15)."""
    if setting.generation not in GENERIC:
        return Built()
    when, story = moment("2024-06-06 06:06:00"), moment("2020-02-14 10:00:00")
    own = setting.path("stories/media/couverture_n_7.jpg")
    covers = {own: when, setting.path("stories/media/story_0_n.jpg"): story}
    found: list[Record] = [
        generic(labelled("Nom", f"À la une {at}"), shown("Media", media(uri, made)), timestamp=when + at, fbid=f"4{at}")
        for at, (uri, made) in enumerate(covers.items())
    ]
    found.append(generic(labelled("Nom", "Sans image"), timestamp=when + 2, fbid="42"))
    seen = [Expected("photo", None, when + at, "timeline", media=(uri,)) for at, uri in enumerate(covers)]
    entries = [Entry(found[0], (seen[0],), {own: jpeg(117)}), Entry(found[1], (seen[1],))]
    return content("preferences/preferences/your_story_highlights.json", found, entries)


def story_replies(setting: Setting) -> Built:
    """Reactions to stories; words in one answer a story (docs/formats/facebook.md §2.4, contract §1)."""
    if setting.generation is Generation.G2:
        return Built()
    when = moment("2021-02-14 10:00:00")
    friend = setting.circle.friend(0)
    reply: Record = {"title": f"→ {friend}", "timestamp": when, "data": [{"text": "Tu me manques, viens dîner"}]}
    entry = Entry(reply, (Expected("answer", "Tu me manques, viens dîner", when),))
    return content(setting.path("stories/story_reactions.json"), {"stories_feedback_v2": [reply]}, [entry])


def reels(setting: Setting) -> Built:
    """Reels; in 2021 and 2022 they were called short videos (docs/formats/facebook.md §2.4)."""
    if setting.generation is Generation.G2:
        return Built()
    folder = "short_videos" if setting.flat else "reels"
    entries = []
    for number in range(2):
        when = moment("2021-09-01 12:00:00") + number * 4_000_000
        name = setting.path(f"{folder}/media/reel_{number}.mp4")
        text = f"{setting.circle.text(number + 90)} 🎬"
        record = post(when, setting.title("reel"), {"media": media(name, when)}, text=text)
        entries.append(Entry(record, (Expected("reel", text, when, media=(name,)),), {name: MP4}))
    tail = "your_short_videos" if setting.flat else "your_reels"
    return content(setting.path(f"{folder}/{tail}.json"), {"lasso_videos_v2": records(entries)}, entries)


def live_videos(setting: Setting) -> Built:
    """A live video, nested in a generic record, and again in the timeline (docs/formats/facebook.md §2.4)."""
    if setting.generation not in GENERIC:
        return Built()
    when = moment("2021-05-01 18:00:00")
    name = setting.path("live_videos/live_1.mp4")
    video = nested("Video", shown("Media", media(name, when)))
    text = "En direct du marché, venez voir les plants de tomates !"
    record = generic(
        labelled("Title", "En direct"),
        labelled("Description", text),
        video,
        dated(None, when),
        timestamp=when,
        fbid="6",
    )
    entry = Entry(record, (Expected("live", text, when, media=(name,)),), {name: MP4})
    in_timeline = post(when, setting.title("live"), {"media": media(name, when)}, text=text)
    return content(setting.path("live_videos/live_videos.json"), [record], [entry]) + Built(
        {timeline_name(setting, 5): meta_json([in_timeline])}
    )


def editor_answers(setting: Setting) -> Built:
    """Activity beside the posts of 2023 and later, generic (docs/formats/facebook.md §2.1)."""
    if setting.generation not in GENERIC:
        return Built()
    when = moment("2024-04-04")
    answers = [{"title": "Is this place open?", "question_type": "OPEN", "timestamp": when}]
    return counted(setting.path("posts/facebook_editor.json"), {"facebook_editor": {"responses": answers}}, 1)
