"""How schemathesis makes up what the schema alone does not tell: days, and names that somebody has."""

import random

import graphql
import schemathesis
from hypothesis import strategies as st

schemathesis.graphql.scalar(
    "Date", st.one_of(st.dates().map(str), st.text()).map(lambda day: graphql.StringValueNode(value=day))
)

NAMES = ["Libya", "TUN", "Marzouki", "al-Thani", "joint forces", "terrorism", "AFP", "Egyptian", "the Tunisian president", "ليبيا"]


class Likely(graphql.Visitor):
    """Makes four of five pages short and first ones, and every other text a name: else hardly anything is found, and nothing below asked."""

    def __init__(self, dice):
        super().__init__()
        self.dice = dice

    def enter_argument(self, node, *_):
        if self.dice.random() < 0.2:
            return None
        if node.name.value == "after":
            return graphql.REMOVE
        if node.name.value == "first":
            return graphql.ArgumentNode(name=node.name, value=graphql.IntValueNode(value=str(self.dice.randrange(20))))
        return None

    def enter_string_value(self, node, *_):
        return graphql.StringValueNode(value=self.dice.choice(NAMES)) if self.dice.random() < 0.5 else None


@schemathesis.hook
def map_body(context, body):
    return graphql.visit(body, Likely(random.Random(graphql.print_ast(body))))
