"""Identifier types: an id of one kind cannot land where another belongs. Each is a UUID as text."""

from typing import NewType

NeighbourhoodId = NewType("NeighbourhoodId", str)
OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)
DialogueId = NewType("DialogueId", str)
RoundId = NewType("RoundId", str)
ParticipantId = NewType("ParticipantId", str)
CycleId = NewType("CycleId", str)
TurnId = NewType("TurnId", str)
StretchId = NewType("StretchId", str)
ContributionId = NewType("ContributionId", str)
PhotoId = NewType("PhotoId", str)
ThemeId = NewType("ThemeId", str)
LinkId = NewType("LinkId", str)
AssetId = NewType("AssetId", str)
AgreementId = NewType("AgreementId", str)
FollowUpId = NewType("FollowUpId", str)
TallyId = NewType("TallyId", str)
TemplateId = NewType("TemplateId", str)
InitiativeId = NewType("InitiativeId", str)
ChallengeId = NewType("ChallengeId", str)
