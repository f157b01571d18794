namespace Attribution.GraphQL.Types;

/// <summary>The mutation may refuse with this error; all of them make the union <c>XError</c>.</summary>
/// <typeparam name="T">The class of the error.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T> : Attribute
{
    /// <summary>The class of the error.</summary>
    public Type ErrorType => typeof(T);
}
