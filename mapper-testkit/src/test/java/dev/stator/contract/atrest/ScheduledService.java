package dev.stator.contract.atrest;

import dev.stator.error.ObjectStoreException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** How the calls of a schedule fail. */
enum ScheduledService {
    DYNAMO_DB {
        @Override
        RuntimeException noAnswer(String call) {
            return SdkClientException.create(call + ": no answer");
        }

        @Override
        RuntimeException refused(String call, int attempts) {
            return exception("ValidationException", 400, attempts);
        }

        @Override
        RuntimeException failed(String call, int attempts) {
            return exception("InternalServerError", 500, attempts);
        }

        private RuntimeException exception(String code, int status, int attempts) {
            return DynamoDbException.builder()
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode(code)
                            .errorMessage("by the schedule")
                            .build())
                    .statusCode(status)
                    .numAttempts(attempts)
                    .build();
        }
    },

    S3 {
        @Override
        RuntimeException noAnswer(String call) {
            return exception(ObjectStoreException.Reason.UNREACHABLE, call + ": no answer", true);
        }

        @Override
        RuntimeException refused(String call, int attempts) {
            return exception(ObjectStoreException.Reason.THROTTLED, call + ": throttled", false);
        }

        @Override
        RuntimeException failed(String call, int attempts) {
            return exception(ObjectStoreException.Reason.OTHER, call + ": failed", true);
        }

        private RuntimeException exception(
                ObjectStoreException.Reason reason, String message, boolean isOutcomeUnknown) {
            return new ObjectStoreException(reason, message, "", message, isOutcomeUnknown, null);
        }
    };

    abstract RuntimeException noAnswer(String call);

    /** Nothing was done by this attempt. */
    abstract RuntimeException refused(String call, int attempts);

    /** Something was done, or nothing. */
    abstract RuntimeException failed(String call, int attempts);
}
