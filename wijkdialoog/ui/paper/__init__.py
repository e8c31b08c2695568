"""The paper of an evening without a laptop: choosing, printing, and typing over afterwards."""
