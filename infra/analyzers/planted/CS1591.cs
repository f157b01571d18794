namespace Planted;

public static class HasNoComment;
