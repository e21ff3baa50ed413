package yeartwo.backend;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;

import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Looks at all that a fault does. It alters a request, an answer or an exception when it hands on another one than it got;
 * it makes one up when it refuses a request before that was sent, or in the name of the service. An answer that it only
 * loses was the service's own.
 */
final class Watch implements InvocationHandler {

    /** Hands everything on as it comes. */
    private static final ExecutionInterceptor NOTHING = new ExecutionInterceptor() {
    };

    private final ExecutionInterceptor fault;
    private final Runnable altered;

    private Watch(ExecutionInterceptor fault, Runnable altered) {
        this.fault = fault;
        this.altered = altered;
    }

    /** @param altered what to do about each altered request or answer */
    static ExecutionInterceptor on(ExecutionInterceptor fault, Runnable altered) {
        return (ExecutionInterceptor) Proxy.newProxyInstance(Watch.class.getClassLoader(),
                new Class<?>[]{ExecutionInterceptor.class}, new Watch(fault, altered));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            Object handedOn = method.invoke(fault, arguments);
            if (method.getDeclaringClass() != Object.class
                    && !Objects.equals(handedOn, method.invoke(NOTHING, arguments))) {
                altered.run();
            }
            return handedOn;
        } catch (InvocationTargetException thrown) {
            if (!isAnswered(method) || thrown.getCause() instanceof SdkServiceException) {
                altered.run();
            }
            throw thrown.getCause();
        }
    }

    /** Whether a method is called when there is an answer, or will be none. */
    private static boolean isAnswered(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == 2 && (Context.AfterTransmission.class.isAssignableFrom(parameters[0])
                || parameters[0] == Context.FailedExecution.class);
    }
}
