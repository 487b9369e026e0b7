"""One offer as a card: its sentence, every other way to say it, its stock and its comparison."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine.comparison import comparison
from pos_assist.engine.decision import Card, Scored, StockProof
from pos_assist.engine.experiments import script_for
from pos_assist.engine.explaining import in_every_language
from pos_assist.engine.facts import Facts, spoken_name
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Texts
from pos_assist.engine.script import compose, wordings
from pos_assist.engine.templates import NotFillable


def first_said(candidate: Candidate, moment: Moment) -> tuple[str, str]:
    """The sentence to say and its variant.

    Raises:
        NotFillable: nothing can be said; the argument says why.
    """
    return compose(facts_of(candidate, moment, stock_of(candidate, moment)), moment.knowledge.phrases, moment.policy)


def card_of(chosen: Scored, moment: Moment) -> Card:
    """The card of an offer that can be said."""
    candidate, stock = chosen.candidate, stock_of(chosen.candidate, moment)
    facts = facts_of(candidate, moment, stock)
    said = _said(facts, moment)
    return Card(
        candidate=candidate,
        script=said[0][0],
        script_variant=said[0][1],
        language=moment.policy.language,
        stock=stock,
        probability=chosen.probability,
        wordings=said,
        comparison=comparison(candidate, moment),
        short_name=spoken_name(facts.product, facts.language),
        formats=moment.policy.formats,
        why=_why(candidate, moment),
    )


def said_again(card: Card, moment: Moment) -> Card:
    """The same card in the policy's language and formats, in the same wording where that can be said.

    Where the new language has no sentence for it, the card keeps the words it has.
    """
    try:
        facts = facts_of(card.candidate, moment, card.stock)
    except NotFillable:
        return card
    said = _said(facts, moment)
    if not said:
        return card
    script, variant = next((one for one in said if one[1] == card.script_variant), said[0])
    policy = moment.policy
    return replace(
        card,
        script=script,
        script_variant=variant,
        language=policy.language,
        formats=policy.formats,
        wordings=said,
        short_name=spoken_name(facts.product, facts.language),
        why=_why(card.candidate, moment),
    )


def _said(facts: Facts, moment: Moment) -> tuple[tuple[str, str], ...]:
    """Every way to say it; first the one that a running test wants said, where it can be."""
    known, policy = moment.knowledge, moment.policy
    wanted = script_for(facts.candidate, known.experiments, moment.given) if known.experiments else ""
    return wordings(facts, known.phrases, policy, wanted)


def stock_of(candidate: Candidate, moment: Moment) -> StockProof:
    """What the card may say of the stock; of a set, what is worst among the missing members."""
    if not candidate.parts:
        return moment.stock_proof(candidate.product_id)
    proofs = [moment.stock_proof(part.product_id) for part in candidate.missing]
    return min((proof for proof in proofs if proof.counted), key=_certainty, default=proofs[0])


def _certainty(proof: StockProof) -> tuple[bool, bool, int]:
    """Unknown before stale before few."""
    return proof.available is not None, not proof.stale, int(proof.available or 0)


def _why(candidate: Candidate, moment: Moment) -> Texts:
    """Amounts on one screen are written alike, whatever the language around them."""
    policy = moment.policy
    return in_every_language(candidate, moment.knowledge.phrases, policy.formats or policy.language)


def facts_of(candidate: Candidate, moment: Moment, stock: StockProof) -> Facts:
    """What a sentence about an offer may speak of. Raises `NotFillable` where its product is gone."""
    catalogue, policy = moment.knowledge.catalogue, moment.policy
    product = catalogue.get(candidate.product_id)
    if product is None:
        raise NotFillable("the product is gone")
    old = catalogue.get(candidate.replaces_product_id)
    members = tuple(found for part in candidate.missing if (found := catalogue.get(part.product_id)) is not None)
    return Facts(
        candidate,
        product,
        moment.basket.currency,
        policy.language,
        stock,
        policy.formats,
        old,
        members,
        catalogue.get(candidate.compared_product_id),
    )
