"""The first step: what it is about, the plan and how we talk."""
