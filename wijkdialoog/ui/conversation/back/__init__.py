"""Looking back over the live page: on earlier agreements, and on the lines of this round."""
