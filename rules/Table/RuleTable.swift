// swift-format-ignore-file
// Written by `make rules` from rules/*.yaml: change those.
extension BundledRules {
  package static let packs: [(name: String, text: StaticString)] = [
    ("aws.yaml", ###"""
pack: aws
about: Amazon's cloud from the command line
programs:
  aws:
    values: [--profile, --region, --output, --query, --endpoint-url, --ca-bundle, --cli-input-json, --color, --exclude, --include, --page-size, --cli-read-timeout, --cli-connect-timeout, --cli-binary-format, --cli-auto-prompt]
rules:
  - id: aws-delete
    catches: something in the cloud deleted for good
    why: Most services keep nothing of what is deleted, and what depended on it fails later and elsewhere.
    level: target
    safer: the matching describe- or get- command shows what it is and its tags say whose
    target: [option --stack-name, option --name, option --bucket, option --table-name, option --db-instance-identifier, option --db-cluster-identifier, option --function-name, option --cluster-name, option --cluster, option --cluster-identifier, option --repository-name, option --instance-ids, option --queue-url, option --topic-arn, option --secret-id, option --log-group-name, option --user-name, option --role-name, option --policy-arn, option --hosted-zone-id, option --id, option --key-id, option --cache-cluster-id, option --volume-id, option --snapshot-id, option --vpc-id, option --group-name, option --domain-name]
    when:
      program: aws
      sub: ["* delete-*", "* terminate-*", "* deregister-*", "* purge-*", "* schedule-key-deletion", "* disable-*", "* batch-delete-*", "* remove-*", "* destroy-*", "* revoke-*", "* reset-*", "* leave-organization", "* close-account", "* cancel-*", "* detach-*", "* disassociate-*", "* unassign-*", "* force-delete*", "* bulk-delete*", "* release-*", "* retire-*", "* evict-*", "* unsubscribe", "* admin-delete-*", "* decrease-*", "* deactivate-*"]
      none:
        - flag: [--dry-run, --help, "--generate-cli-skeleton", --dryrun]
        - operand: help
        - sub: ["* delete-message*", "* delete-tags", "* remove-tags*", "* delete-*-tags", "* disassociate-address", "* cancel-query*", "* delete-parameter-history", "* delete-item", "s3api delete-object", "* delete-object-tagging", "* remove-permission", "* cancel-key-deletion", "* cancel-export-task", "* cancel-update-stack", "* delete-change-set", "* detach-network-interface", "* disable-alarm-actions", "* delete-query-definition", "* reset-*-attribute", "* delete-launch-template-versions", "* remove-user-from-group", "* remove-role-from-instance-profile"]
    examples:
      match:
        - aws cloudformation delete-stack --stack-name shop
        - aws --profile prod ec2 terminate-instances --instance-ids i-0abc
        - aws rds delete-db-instance --db-instance-identifier orders --skip-final-snapshot
        - AWS_PROFILE=prod aws kms schedule-key-deletion --key-id 1
        - aws-vault exec prod -- aws dynamodb delete-table --table-name carts
        - aws sqs purge-queue --queue-url https://sqs.eu-central-1.amazonaws.com/1/orders
        - aws s3api delete-bucket --bucket shop-backups
        - aws iam detach-role-policy --role-name ci --policy-arn arn:aws:iam::aws:policy/x
        - ID=i-0abc; aws ec2 terminate-instances --instance-ids "$ID"
      free:
        - aws rds describe-db-instances
        - aws ec2 terminate-instances --instance-ids i-0abc --dry-run
        - aws s3 ls
        - aws cloudformation list-stacks --stack-status-filter DELETE_COMPLETE
        - aws sqs delete-message --queue-url u --receipt-handle h
        - aws s3api delete-object --bucket shop --key tmp/x
        - aws iam delete-user help

  - id: aws-policy-detach
    catches: a single item or permission taken away
    why: What used it is refused at its next call, often hours later; the item or policy text is kept nowhere.
    level: nudge
    safer: the matching get- command into a file first
    when:
      program: aws
      sub: ["dynamodb delete-item", "s3api delete-object", "* remove-permission", "* remove-user-from-group", "* disassociate-address", "lambda remove-permission"]
      none:
        - flag: [--dry-run, --help]
    raise:
      - to: boundary
        environment: "AWS_PROFILE=*prod*"
    examples:
      match:
        - aws s3api delete-object --bucket shop --key a
        - aws lambda remove-permission --function-name orders --statement-id s1
        - aws dynamodb delete-item --table-name carts --key file://k.json
      free:
        - aws iam list-attached-role-policies --role-name ci
        - aws iam get-role --role-name ci
        - aws dynamodb get-item --table-name carts --key file://k.json

  - id: aws-s3-remove
    catches: a bucket emptied or removed
    why: Without versioning an object is gone at once, and a removed bucket's name may be another's the next day.
    level: target
    safer: the same with --dryrun lists every object
    preview: [aws, "{words}", --dryrun]
    target: [operand last, operand 1]
    when:
      program: aws
      any:
        - sub: s3 rm
          flag: --recursive
        - sub: s3 rb
        - sub: s3 mv
          flag: --recursive
        - sub: ["s3api put-bucket-lifecycle*", "s3api put-bucket-policy", "s3api put-public-access-block", "s3api put-bucket-acl", "s3api put-bucket-versioning"]
          none:
            - sub: s3api put-bucket-versioning
              none:
                - word: "*Suspended*"
      none:
        - flag: [--dryrun, --help]
        - operand: help
    examples:
      match:
        - aws s3 rm s3://shop-backups/ --recursive
        - aws s3 rb s3://shop-logs --force
        - aws --region us-east-1 s3 rm --recursive s3://b/p --quiet
      free:
        - aws s3 rm s3://shop-tmp/upload-42.json
        - aws s3 rm s3://shop-tmp/ --recursive --dryrun
        - aws s3 sync ./dist s3://shop-web-preview
        - aws s3 ls s3://shop-backups

  - id: aws-change-production
    catches: traffic, names, size or the content of a bucket changed in the cloud
    why: A name or a rule changed here is an outage for everybody behind it, and caches keep it for as long as its lifetime says.
    level: boundary
    safer: the matching describe- or list- command into a file first; it is the way back
    target: [option --hosted-zone-id, option --stack-name, option --auto-scaling-group-name, option --db-instance-identifier]
    when:
      program: aws
      any:
        - sub: ["route53 change-resource-record-sets", "route53domains *", "rds promote-read-replica*", "rds failover-*", "rds restore-*", "rds switchover-*", "elasticache *failover*", "elbv2 modify-rule", "elbv2 set-*", "ec2 replace-*", "ec2 authorize-security-group-ingress", "cloudfront update-distribution", "organizations move-account", "organizations remove-account*", "iam update-assume-role-policy", "iam put-*-policy", "cloudformation update-stack", "cloudformation execute-change-set", "iam create-access-key", "lambda put-function-concurrency", "kms disable-key", "secretsmanager put-secret-value", "opensearch update-*"]
          none:
            - sub: ["route53domains list-*", "route53domains get-*", "route53domains check-*", "iam create-access-key"]
            - sub: "ec2 authorize-security-group-ingress"
              none:
                - word: "*0.0.0.0/0*"
        - sub: ["autoscaling update-auto-scaling-group", "autoscaling set-desired-capacity", "ecs update-service", "application-autoscaling register-*"]
          flag: ["--desired-capacity=0", "--max-size=0", "--desired-count=0"]
        - sub: s3 sync
          flag: --delete
          none:
            - sub: ["s3 sync s3://* [!s]*", "s3 sync s3://* s[!3]*"]
        - sub: "ec2 modify-instance-attribute"
          flag: --no-disable-api-termination
        - sub: "ssm send-command"
          word: ["*reboot*", "*shutdown*", "*rm -*", "*systemctl stop*", "*mkfs*", "*kill -9*", "*dropdb*"]
        - sub: "iam attach-*-policy"
          word: ["*AdministratorAccess*", "*IAMFullAccess*", "*PowerUserAccess*"]
        - sub: "cloudformation deploy"
          word: ["*prod*"]
        - sub: ["* stop-*", "* reboot-*", "* restart-*"]
          none:
            - sub: ["* stop-query*", "* stop-execution", "* stop-build*", "* stop-task", "* stop-session", "* stop-pipeline*", "* stop-crawler*", "* stop-transcription*", "* stop-notebook*"]
        - sub: "rds modify-db-*"
          flag: [--apply-immediately, --no-deletion-protection]
      none:
        - flag: [--dry-run, --dryrun, --help, --generate-cli-skeleton]
        - operand: help
    examples:
      match:
        - aws s3 sync ./dist s3://shop-web --delete
        - aws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch file://c.json
        - aws ecs update-service --cluster prod --service web --desired-count 0
        - aws ec2 stop-instances --instance-ids i-0abc
        - aws rds modify-db-instance --db-instance-identifier orders --apply-immediately --engine-version 16
        - aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp --port 22 --cidr 0.0.0.0/0
        - aws iam attach-user-policy --user-name bo --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
        - aws cloudformation execute-change-set --stack-name shop --change-set-name c1
      free:
        - aws route53 list-resource-record-sets --hosted-zone-id Z1
        - aws ecs update-service --cluster staging --service web --force-new-deployment
        - aws ecs describe-services --services web
        - aws s3 sync s3://data/raw ./raw --delete
        - aws ec2 stop-instances --instance-ids i-0abc --dry-run
"""###),
    ("clouds.yaml", ###"""
pack: clouds
about: Google's, Microsoft's and other clouds from the command line
programs:
  gcloud:
    values: [--project, --zone, --region, --account, --configuration, --format, --filter, --location, --instance, --cluster, --service, --impersonate-service-account, --verbosity, --billing-project, --flags-file, --access-token-file, --user-output-enabled, --trace-token, --api-version]
  gsutil:
    values: [-h, -o, -u]
  az:
    values: [-g, --resource-group, -n, --name, --subscription, -o, --output, --query, -l, --location, --vault-name, --account-name, -c, --container-name, --server, -s]
  doctl:
    values: [-t, --access-token, -u, --context, -o, --output, --config, --api-url, --http-retry-max, --http-retry-wait-max]
  hcloud:
    values: [--context, --config, --poll-interval, --endpoint, --log-level]
  linode-cli:
    values: [--as-user]
  scw:
    values: [-p, --profile, -c, --config]
  ibmcloud:
    values: [-r, -g]
  oci:
    values: [--profile, --config-file, --region, --auth, --output, --query, --compartment-id, --endpoint]
  aliyun:
    values: [--profile, -p, --region]
  yc:
    values: [--profile, --folder-id, --cloud-id]
  openstack:
    values: [--os-cloud, --os-region-name, --os-project-name, --os-auth-url, --os-username, --os-password, --os-interface, --os-token, --os-cacert, --os-project-domain-name, --os-user-domain-name, --os-auth-type, --os-compute-api-version]
rules:
  - id: gcloud-delete
    catches: something in Google's cloud deleted for good
    why: Most of it keeps no trash; a deleted project takes every machine, bucket and backup in it along.
    level: target
    safer: the matching describe command shows what it is; projects can be undeleted for 30 days, little else can
    target: operand 1
    when:
      program: gcloud
      sub: ["** delete", "** destroy", "** delete-instances", "** delete-access-config", "** delete-signed-url-key", "** remove-iam-policy-binding", "** disable", "** purge", "** remove-backend", "** remove-rules", "** remove-peering", "** remove-targets", "** abandon-instances", "** versions destroy", "** failover", "** promote-replica", "** restore", "** rollback", "** kill", "** bulk-delete", "** set-iam-policy", "** undeploy", "** unset-*"]
      none:
        - flag: [--help, --dry-run, --validate-only]
        - operand: help
        - sub: ["** describe", "** list", "** get-iam-policy", "** read", "config *", "auth *", "topic *", "logging read", "help", "components remove", "components *", "builds cancel", "** remove-tags", "** remove-labels", "emulators *", "beta emulators *", "workstations stop"]
    examples:
      match:
        - gcloud projects delete shop-prod
        - gcloud compute instances delete web-1 --zone europe-west3-a --quiet
        - gcloud --project shop sql instances delete orders
        - gcloud beta run services delete web
        - gcloud iam service-accounts delete deploy@shop.iam.gserviceaccount.com
        - gcloud sql backups restore 42 --restore-instance orders
      free:
        - gcloud compute instances list
        - gcloud projects delete --help
        - gcloud logging read 'protoPayload.methodName:"delete"'
        - gcloud config configurations delete old
        - gcloud compute instances describe delete-me

  - id: gcloud-storage-remove
    catches: a bucket emptied, removed or made equal to a directory
    why: Without versioning or soft delete an object is gone at once, and -m does it with many hands.
    level: target
    safer: gsutil ls -r first; rsync -n shows what would go
    target: operand last
    when:
      any:
        - program: gsutil
          sub: [rb]
        - program: gsutil
          sub: rm
          flag: [-r, -R, -a]
        - program: gsutil
          sub: rm
          operand: ['*\*']
        - program: gsutil
          sub: rsync
          flag: -d
        - program: gsutil
          sub: ["lifecycle set", "versioning set off", "iam set", "retention clear", "acl set", "defacl set"]
        - program: gcloud
          sub: ["storage rm", "beta storage rm", "alpha storage rm"]
          flag: [-r, -R, --recursive, -a, --all-versions]
        - program: gcloud
          sub: ["storage rm"]
          operand: ['*\*']
        - program: gcloud
          sub: ["storage buckets delete", "alpha storage buckets delete"]
        - program: gcloud
          sub: "storage rsync"
          flag: [--delete-unmatched-destination-objects]
      none:
        - flag: [--help, --dry-run, -n]
    examples:
      match:
        - gsutil -m rm -r gs://shop-logs/2024
        - gsutil rb gs://shop-old
        - gsutil rsync -d -r site gs://shop-site
        - gcloud storage rm --recursive gs://shop-logs
      free:
        - gsutil rm gs://shop-tmp/a.json
        - gsutil rsync -r -n site gs://shop-site
        - gsutil ls gs://shop-logs
        - gcloud storage ls

  - id: gcloud-change-production
    catches: traffic, names or size changed in Google's cloud
    why: A name or a firewall rule changed here is an outage for everybody behind it.
    level: boundary
    safer: the matching describe or export command into a file first; it is the way back
    when:
      program: gcloud
      any:
        - sub: ["dns record-sets import", "dns record-sets update", "dns record-sets transaction execute", "run services update-traffic", "app services set-traffic", "sql instances restore-backup", "sql instances restart", "container clusters upgrade", "compute instance-groups managed rolling-action", "services disable"]
        - sub: ["compute instances stop", "compute instances suspend", "compute instances reset", "* ** instances stop", "** stop"]
          none:
            - sub: ["emulators *", "beta emulators *", "workstations *"]
        - sub: ["** add-iam-policy-binding"]
          word: ["allUsers", "*=allUsers", "allAuthenticatedUsers", "*=allAuthenticatedUsers", "roles/owner", "*=roles/owner", "roles/editor", "*=roles/editor"]
        - sub: "pubsub subscriptions seek"
        - sub: ["sql instances patch"]
          flag: [--tier, --database-flags, "--activation-policy=NEVER", --no-deletion-protection, --cpu, --memory, --clear-database-flags]
        - sub: ["container clusters resize", "compute instance-groups managed resize"]
          flag: ["--num-nodes=0", "--size=0"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - gcloud dns record-sets transaction execute --zone shop
        - gcloud container clusters resize prod --num-nodes=0
        - gcloud run services update-traffic web --to-revisions web-41=100
        - gcloud projects add-iam-policy-binding shop --member allUsers --role roles/viewer
        - gcloud sql instances patch shop --tier db-f1-micro
      free:
        - gcloud dns record-sets list --zone shop
        - gcloud run services describe web
        - gcloud container clusters list

  - id: az-delete
    catches: something in Microsoft's cloud deleted for good
    why: A resource group takes everything in it along; a purged vault or account cannot be recovered even by support.
    level: target
    safer: az … show first, az lock create on what must stay; soft-deleted vaults can be recovered until purged
    target: [option --name, option -n, option --id, operand 1]
    when:
      program: az
      sub: ["** delete", "** purge", "** delete-batch", "** remove", "** failover*", "** flush", "** reset*", "** redeploy", "** regenerate*", "** renew*", "** revoke*", "** reimage", "** disable*", "** delete-*", "** remove-record", "** swap", "** restore", "** scale", "** clear", "** purge-*", "** unregister", "** start-failover", "** rotate*", "** cancel"]
      none:
        - flag: [--help, -h, --dry-run, --what-if]
        - sub: ["configure *", "account clear", "cache *", "cloud *", "** scale", "extension remove", "config *", "** tag delete", "pipelines *", "bicep *", "** list*", "repos pr *", "boards *", "group lock *"]
          none:
            - sub: "** scale"
              flag: ["--node-count=0", "--instance-count=0", "-c=0", "--min-replicas=0"]
    examples:
      match:
        - az group delete --name rg-prod --yes
        - az vm delete -g rg -n web1
        - az keyvault purge --name kv-prod
        - az storage account delete -n shop
        - az ad sp delete --id 456
        - az aks scale -g rg -n prod --node-count 0
        - az webapp deployment slot swap -g rg -n web --slot staging
      free:
        - az group list
        - az vm show -g rg -n web1
        - az group delete --help
        - az account clear
        - az extension remove -n aks-preview

  - id: az-stop
    catches: a machine or a service stopped, or all rights over it given away, in Microsoft's cloud
    why: Whoever uses it is cut off, or somebody can do so from now on; a deallocated machine may not come back where capacity is short.
    level: boundary
    safer: az … show and az monitor metrics list say who uses it
    target: [option --name, option -n]
    when:
      program: az
      any:
        - sub: ["** stop", "** deallocate", "** power-off", "** pause", "** restart"]
        - sub: "role assignment create"
          flag: ["--role=Owner", "--role=Contributor", "--role=User Access Administrator"]
        - sub: "deployment ** create"
          flag: ["--mode=Complete", "--mode=complete"]
      none:
        - flag: [--help, -h]
        - sub: ["webapp restart", "functionapp restart", "containerapp revision restart", "** list*"]
    examples:
      match:
        - az vm deallocate -g rg -n web1
        - az webapp stop -g rg -n shop
        - az aks stop -g rg -n prod
        - az role assignment create --assignee bo --role Owner --scope /subscriptions/1
        - az deployment group create -g rg --template-file m.bicep --mode Complete
      free:
        - az vm start -g rg -n web1
        - az webapp restart -g rg -n shop
        - az vm show -g rg -n web1

  - id: az-sync
    catches: storage emptied or made equal to a directory
    why: azcopy deletes on the far side what the near side has not, without a trash where soft delete is off.
    level: boundary
    safer: azcopy … --dry-run lists it
    target: operand last
    when:
      any:
        - program: azcopy
          sub: [remove, rm]
        - program: azcopy
          sub: sync
          flag: ["--delete-destination=true", "--delete-destination=prompt"]
        - program: az
          sub: ["storage blob sync", "storage remove"]
      none:
        - flag: [--help, --dry-run, --dryrun]
    examples:
      match:
        - azcopy remove 'https://shop.blob.core.windows.net/logs' --recursive
        - azcopy sync ./dist https://shop.blob.core.windows.net/web --delete-destination=true
        - az storage blob sync -c web -s dist
      free:
        - azcopy copy a https://shop.blob.core.windows.net/web
        - azcopy sync a b --dry-run
        - azcopy list https://shop.blob.core.windows.net/web

  - id: other-cloud-delete
    catches: a server, volume, cluster or name deleted at a provider
    why: The disk, its snapshots and its address go with the server; the address may be another customer's within the hour.
    level: target
    safer: the matching list or get command first; a snapshot costs cents
    target: operand 1
    when:
      any:
        - program: doctl
          sub: ["** delete", "** delete-*", "** remove", "** rm", "** d", "** destroy", "compute droplet-action power-off", "compute droplet-action rebuild", "compute droplet-action restore", "** uninstall", "** reset", "compute droplet untag"]
        - program: hcloud
          sub: ["* delete", "server rebuild", "server poweroff", "server reset", "* remove-*", "* detach*", "* disable-*", "server shutdown"]
        - program: [linode-cli, linode]
          sub: ["* delete", "* rm", "* *-delete", "* rebuild", "* shutdown", "* revoke"]
        - program: [scw]
          sub: ["** delete", "** terminate", "** purge", "** wipe"]
        - program: [vultr-cli, vultr, exo, civo, upctl, ovhcloud, ionosctl, cloudscale, yc, tccli, aliyun, oci, ibmcloud, ic, openstack, nova, cinder, neutron, glance, stackit, katapult, lightsail, equinix, metal, packet, tencentcloud, hw, hcloud-robot]
          sub: ["** delete", "** destroy", "** terminate", "** purge", "** remove", "** rm", "* *-delete", "** rebuild", "** instance-terminate", "* Delete*", "* Terminate*", "** *-rm", "** detach", "** evacuate", "** reset"]
        - program: [swift]
          sub: delete
          none:
            - operands: "0"
        - program: [oci]
          sub: "** bulk-delete"
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - doctl compute droplet delete web1 --force
        - hcloud server delete web1
        - openstack server delete web1
        - oci compute instance terminate --instance-id ocid1
        - ibmcloud ks cluster rm --cluster prod
        - linode-cli linodes delete 42
      free:
        - doctl compute droplet list
        - hcloud server list
        - openstack server list
        - oci compute instance list
        - doctl compute droplet delete --help
"""###),
    ("containers.yaml", ###"""
pack: containers
about: containers, their volumes, images and clusters
programs:
  docker:
    values: [-H, --host, -c, --context, --config, --filter, --file, --time, --tag, --log-level, --project-name, --name, --env, --volume, --workdir, --user, --network, --profile, --env-file, --project-directory, --timeout, --security-opt, --rmi, --format, --tail, --since, -l, --tlscacert, --tlscert, --tlskey, --ansi, --parallel, --progress, --url, --connection, --identity, --root, --runroot]
    also: [podman, nerdctl]
  ctr:
    values: [-n, --namespace, -a, --address]
  crictl:
    values: [-r, --runtime-endpoint, -i, --image-endpoint, -t, --timeout, -c, --config]
  virsh:
    values: [-c, --connect]
  ceph:
    values: [-c, --conf, -n, --name, --id, --cluster, -k, --keyring, -m, -f, --format, -i, -o, --setuser, --setgroup]
    also: [rbd, rados]
  mc:
    values: [-C, --config-dir]
  s3cmd:
    values: [-c, --config, --access_key, --secret_key, --host]
  s5cmd:
    values: [--endpoint-url, --profile]
  govc:
    bundles: no
  docker-compose:
    values: [-H, --host, --context, --file, --project-name, --profile, --env-file, --timeout, --rmi, --project-directory]
    also: [podman-compose]
rules:
  - id: docker-volume-delete
    catches: container volumes deleted
    why: The volume is where the database in the container keeps its rows; the image can be pulled again, the volume cannot.
    level: boundary
    safer: docker run --rm -v VOLUME:/v -v "$PWD":/b alpine tar czf /b/volume.tgz /v
    preview: [docker, volume, ls]
    target: [operands, operand 1]
    when:
      any:
        - program: docker
          sub: [volume rm, volume remove, volume prune]
        - program: docker
          sub: ["compose ** down"]
          flag: [-v, --volumes]
        - program: docker
          sub: system prune
          flag: --volumes
        - program: docker-compose
          sub: ["** down"]
          flag: [-v, --volumes]
        - program: docker
          sub: ["system reset", "pod rm -a", "machine rm"]
      none:
        - flag: [--help, --dry-run]
        - sub: ["compose ** down", "** down"]
          flag: ["-f=*test*", "--file=*test*", "-f=*ci.y*ml", "-f=*{dev,local}.y*ml", "--profile=*test*",  "-f=*.ci.*", "-p=ci*", "-p=*test*", "--project-name=*test*", "--project-name=ci*"]
        - sub: [volume rm, volume remove]
          only-operands: ["*test*", "*-dev", "*_dev", "*_dev_*", "tmp*", "*_tmp", "*scratch*", "*cache*", "*node_modules*", "ci-*", "ci_*"]
    examples:
      match:
        - docker volume rm pgdata
        - docker volume prune -f
        - docker compose -f compose.prod.yml down -v
        - sudo docker-compose down --rmi all --volumes
        - docker system prune -af --volumes
        - podman system reset
      free:
        - docker compose down
        - docker volume ls
        - docker run -v data:/data alpine ls
        - docker compose -f docker-compose.test.yml down -v
        - docker volume rm shop_test_data
        - docker rm web
        - docker compose up -d

  - id: docker-prune-all
    catches: everything unused on the host removed
    why: Unused means not running now; the stopped container you wanted to look into and the image that is in no registry go too.
    level: boundary
    safer: docker system df -v shows what is there; prune one kind at a time, without -a
    preview: [docker, system, df]
    when:
      program: docker
      any:
        - sub: [system prune]
          flag: [-a, --all]
      none:
        - flag: [--help]
    examples:
      match:
        - docker system prune -a
        - sudo docker system prune -af
        - podman system prune --all --force
      free:
        - docker system prune
        - docker image prune
        - docker system df
        - docker builder prune

  - id: docker-prune
    catches: unused containers, networks and layers removed
    why: A stopped container's logs and files go with it.
    level: nudge
    safer: docker ps -a -f status=exited first
    when:
      program: docker
      any:
        - sub: system prune
          none:
            - flag: [-a, --all, --volumes]
        - sub: [pod prune]
      none:
        - flag: [--help]
    examples:
      match:
        - docker system prune
        - docker system prune -f
        - sudo podman system prune
        - podman pod prune
      free:
        - docker image prune --all
        - docker container prune -f
        - docker buildx prune --all
        - docker system df
        - docker system prune --help
        - docker image prune

  - id: docker-all-containers
    catches: all containers of the host stopped or removed
    why: ps -q lists other people's containers and the proxy in front as well as yours.
    level: boundary
    safer: docker compose stop in the project, or docker ps -q -f name=PROJECT
    preview: [docker, ps]
    when:
      any:
        - program: docker
          sub: [rm, stop, kill, restart, "container rm", "container stop", "container kill"]
          any:
            - operand: ["$(docker ps*", "$(docker container ls*", "$(podman ps*", "$(sudo docker ps*", "$(docker-compose ps*"]
              none:
                - operand: ["*-f *", "*-qf *", "*-aqf *", "*-qaf *", "*--filter*", "*grep*"]
            - flag: [-a, --all]
              sub: [rm, stop, kill]
            - via: xargs
              any:
                - flag: [-f, --force]
                - sub: [stop, kill]
        - program: docker
          sub: [swarm leave, stack rm, stack down, stack remove, service rm, service remove, node rm, "node update", secret rm, config rm, "pod rm", "pod stop"]
          none:
            - sub: node update
              none:
                - flag: ["--availability=drain", "--availability=pause"]
        - program: docker
          sub: network rm
          operand: "$(docker network ls*"
        - program: docker
          sub: service scale
          operand: "*=0"
        - program: crictl
          sub: [rm, rmp, stop, stopp]
          flag: [-a, --all]
        - program: ctr
          sub: ["containers rm", "containers delete", "c rm", "container rm", "container delete", "tasks kill", "t kill"]
        - program: [lxc-destroy]
      none:
        - flag: --help
    examples:
      match:
        - docker rm -f $(docker ps -aq)
        - docker stop $(docker ps -q)
        - docker kill `docker ps -q`
        - docker stack rm shop
        - docker ps -aq | xargs docker rm -f
        - docker swarm leave --force
        - crictl rmp -fa
        - for c in $(docker ps -q); do docker stop $c; done
        - ctr -n k8s.io containers rm web
      free:
        - docker stop web
        - docker rm $(docker ps -aq -f status=exited)
        - docker rm $(docker ps -qf status=exited)
        - docker ps -aq
        - docker stack ls

  - id: docker-production
    catches: a container stopped, replaced or removed on a production host
    why: The daemon is not on this machine; what stops there stops for everybody who uses it.
    level: boundary
    safer: docker --context NAME ps first; the deployment tool knows the way back
    preview: [docker, context, show]
    when:
      any:
        - program: docker
          sub: [stop, kill, rm, restart, update, "container rm", "container stop", "container restart", "compose ** down", "compose ** stop", "compose ** rm", "compose ** restart", "compose ** up", "compose ** kill", "stack deploy", "service update", "service rollback", "image rm", rmi]
          any:
            - flag: ["--context=*prod*", "--context=*live*", "-c=*prod*", "-H=*prod*", "--host=*prod*"]
            - env: ["DOCKER_HOST=*prod*", "DOCKER_CONTEXT=*prod*", "DOCKER_CONTEXT=*live*"]
        - program: docker-compose
          sub: ["** down", "** stop", "** rm", "** restart", "** up", "** kill"]
          any:
            - flag: ["-H=*prod*", "--host=*prod*", "--context=*prod*"]
            - env: ["DOCKER_HOST=*prod*", "DOCKER_CONTEXT=*prod*"]
        - program: docker
          sub: ["compose ** down", "compose ** stop", "compose ** rm", "compose ** kill"]
          flag: ["-f=*prod*", "--file=*prod*", "-p=*prod*", "--project-name=*prod*", "--env-file=*prod*"]
        - program: docker-compose
          sub: ["** down", "** stop", "** rm", "** kill"]
          flag: ["-f=*prod*", "--file=*prod*", "-p=*prod*", "--project-name=*prod*", "--env-file=*prod*"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - docker --context prod compose down
        - docker compose -f prod.yml down
        - docker -H ssh://ana@prod1 stop web
        - DOCKER_CONTEXT=prod docker compose up -d
        - C=prod-eu; docker --context "$C" restart web
      free:
        - docker --context prod ps
        - docker --context staging compose down
        - docker logs prod-web
        - DOCKER_HOST=ssh://prod1 docker ps

  - id: docker-force-remove
    catches: an image or a network removed by force, or a container with its volumes
    why: A forced removal takes the tag away from under a container; -v takes the volumes that nobody named, and what was written to them.
    level: nudge
    safer: docker image inspect; docker network inspect lists who is connected
    when:
      program: docker
      any:
        - sub: [rmi, image rm, image remove]
          flag: [-f, --force]
          none:
            - operand: "$(docker images *dangling=true*"
        - sub: [network rm, network remove, network disconnect]
        - sub: [rm, "container rm"]
          flag: [-v, --volumes]
          none:
            - operand: ["*test*", "*tmp*", "*dev*", "*-ci*"]
      none:
        - flag: --help
    examples:
      match:
        - docker rmi -f shop:1.3
        - docker rm -v db
        - docker network rm shop_default
        - docker image rm --force old
      free:
        - docker rmi shop:old
        - docker network ls
        - docker rm web

  - id: docker-privileged
    catches: a container with all rights over the host
    why: Privileged, or with / or the docker socket mounted, what runs in it is root on the host.
    level: nudge
    safer: --cap-add and --device give the one right that is needed
    when:
      program: docker
      sub: [run, create, "container run"]
      any:
        - flag: --privileged
        - flag: ["-v=/:/*", "--volume=/:/*", "--mount=*source=/,*", "--mount=*src=/,*"]
        - flag: ["--pid=host"]
          all:
            - flag: ["--security-opt=*unconfined*", "--cap-add=ALL", "--cap-add=SYS_ADMIN"]
    examples:
      match:
        - docker run -it --privileged ubuntu bash
        - docker run --rm -v /:/host alpine chroot /host
        - podman run --privileged=true nginx
      free:
        - docker run --rm alpine
        - docker run --privileged=false nginx
        - docker run -v "$PWD":/src node:20 npm ci

  - id: registry-delete
    catches: an image or a tag deleted from a registry
    why: Hosts that have it cached go on; the next one that has to pull it, usually while something else is broken, cannot.
    level: boundary
    safer: tag it keep-… first; registries collect untagged layers soon after
    target: operand last
    when:
      any:
        - program: skopeo
          sub: delete
        - program: crane
          sub: delete
        - program: [oras]
          sub: ["manifest delete", "blob delete"]
        - program: regctl
          sub: ["tag delete", "tag rm", "image delete", "manifest delete", "manifest rm"]
        - program: [reg]
          sub: rm
        - program: [docker]
          sub: ["manifest rm", "trust revoke", "scout repo disable"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - skopeo delete docker://registry.example.org/shop:1.4.0
        - crane delete registry.example.org/shop:1.4.0
        - regctl tag delete registry.example.org/shop:old
      free:
        - skopeo inspect docker://registry.example.org/shop:1.4.0
        - crane ls registry.example.org/shop
        - docker pull shop

  - id: vm-delete
    catches: a virtual machine, system container or its disk destroyed
    why: The disk goes with the machine, and destroy is the word for pulling the plug as well.
    level: target
    safer: a snapshot first; shutdown asks the guest, destroy does not
    target: [operands, operand 1]
    when:
      any:
        - program: virsh
          sub: [destroy, undefine, vol-delete, pool-delete, pool-destroy, net-destroy, net-undefine, snapshot-delete, snapshot-revert, vol-wipe, reset, pool-undefine]
        - program: [qm, pct]
          sub: [destroy, delsnapshot, rollback, stop, reset]
        - program: [pvesm]
          sub: [free, remove]
        - program: [pveceph]
          sub: ["** destroy", purge]
        - program: [lxc, incus]
          sub: [delete, rm, "storage delete", "storage volume delete", "network delete", "image delete", "snapshot delete", restore, "project delete", "profile delete"]
        - program: multipass
          sub: delete
          flag: [-p, --purge]
        - program: multipass
          sub: purge
        - program: [VBoxManage, vboxmanage]
          sub: [unregistervm, closemedium, "snapshot * delete", "snapshot * restore"]
        - program: [limactl]
          sub: [delete, "factory-reset"]
        - program: [govc]
          sub: "vm.power"
          flag: [-off, -reset, -s, -r]
        - program: [govc]
          sub: ["vm.destroy", "datastore.rm", "object.destroy", "snapshot.remove"]
        - program: esxcli
          sub: ["vm process kill", "storage filesystem unmount", "storage vmfs *", "system shutdown *", "system maintenanceMode set"]
        - program: vim-cmd
          sub: ["vmsvc/destroy", "vmsvc/unregister", "vmsvc/power.off", "vmsvc/power.reset", "vmsvc/snapshot.remove*", "vmsvc/snapshot.revert"]
        - program: [xe]
          sub: ["vm-destroy", "vm-uninstall", "vdi-destroy", "sr-destroy", "sr-forget", "vm-shutdown", "vm-reboot", "host-reboot", "host-shutdown"]
        - program: [ceph]
          sub: ["osd pool delete", "osd pool rm", "osd purge", "osd rm", "osd destroy", "osd out", "fs rm", "osd crush remove", "osd crush rm", "mon remove", "mon rm", "auth del", "auth rm", "mgr fail", "osd down", "orch host rm", "orch rm", "osd lost"]
        - program: rbd
          sub: [rm, remove, "snap rm", "snap purge", "snap rollback", "trash purge", "trash rm"]
        - program: rados
          sub: [purge, rmpool, rm, cleanup]
        - program: [radosgw-admin]
          sub: ["bucket rm", "user rm", "object rm"]
        - program: gluster
          sub: ["volume delete", "volume stop", "volume remove-brick", "peer detach", "volume reset"]
        - program: [drbdadm]
          sub: [invalidate, wipe-md, create-md, "invalidate-remote", disconnect, down, detach]
        - program: drbdadm
          sub: primary
          flag: --force
        - program: [mc]
          sub: [rb, "admin user remove", "admin user rm"]
        - program: mc
          sub: [rm, mirror]
          flag: [-r, --recursive, --force, --remove]
        - program: s3cmd
          sub: [rb, "del --recursive", expire]
        - program: s3cmd
          sub: [del, rm, sync]
          flag: [-r, --recursive, --delete-removed]
        - program: [s5cmd]
          sub: [rb, rm]
        - program: [prlctl]
          sub: [delete, "snapshot-delete"]
      none:
        - flag: [--help, --dry-run]
        - flag: -n
          none:
            - program: [ceph, rbd, rados, xe, lxc]
    examples:
      match:
        - vim-cmd vmsvc/destroy 12
        - drbdadm primary --force r0
        - virsh undefine --remove-all-storage vm1
        - qm destroy 101 --purge
        - lxc delete -f web
        - ceph osd pool delete rbd rbd --yes-i-really-really-mean-it
        - rbd rm pool/image
        - mc rm -r --force minio/backups
        - multipass delete --purge db1
      free:
        - multipass list
        - virsh list --all
        - virsh shutdown vm1
        - qm list
        - lxc exec web -- bash
        - ceph status
"""###),
    ("databases.yaml", ###"""
pack: databases
about: tables, rows, keys and whole databases
programs:
  psql:
    values: [-h, --host, -p, --port, -U, --username, -d, --dbname, -c, --command, -f, --file, -v, --set, --variable, -o, --output, -L, -F, -R, -P, -T]
    scripts: [-c, --command, input]
    also: [pgcli, vsql, ysqlsh]
  mysql:
    values: [-h, --host, -P, --port, -u, --user, -D, --database, -e, --execute, -S, --socket, --defaults-file, --defaults-extra-file, --defaults-group-suffix]
    scripts: [-e, --execute, input]
    also: [mariadb, mycli, mysqlsh]
  sqlite3:
    values: [-cmd, -init, -separator, -nullvalue]
    bundles: no
    scripts: [operand 2, operand 3, -cmd, input]
    also: [sqlite, litecli, sqlcipher]
  duckdb:
    bundles: no
    values: [-c, -s, -cmd, -init]
    scripts: [-c, -s, -cmd, operand 2, input]
  sqlcmd:
    values: [-S, -d, -U, -P, -Q, -q, -i, -o, -v]
    scripts: [-Q, -q, input]
  sqlplus:
    scripts: [input]
    also: [sqlcl, sql, isql, db2, tsql, fisql]
  clickhouse-client:
    values: [-q, --query, -h, --host, -u, --user, --password, -d, --database, --port]
    scripts: [-q, --query, input]
    also: [clickhouse-local, clickhouse]
  usql:
    values: [-c, --command, -f]
    scripts: [-c, --command, input]
  cqlsh:
    values: [-e, --execute, -k, -u, -p]
    scripts: [-e, --execute, input]
  snowsql:
    values: [-q, --query, -c, -d, -s, -a, -u]
    scripts: [-q, --query, input]
    also: [snow]
  bq:
    bundles: no
    values: [--project_id, --dataset_id, --location]
    scripts: [operand 1, operand 2, input]
  trino:
    values: [--execute, --server, --catalog, --schema]
    scripts: [--execute, input]
    also: [presto]
  beeline:
    values: [-u, -e, -f, -n, -p]
    scripts: [-e, input]
    bundles: no
  hive:
    values: [-e, -f]
    scripts: [-e, input]
  spark-sql:
    values: [-e, -f]
    scripts: [-e, input]
  influx:
    bundles: no
    values: [-execute, -database, -host]
    scripts: [-execute, operand 2, input]
  cockroach:
    values: [-e, --execute, --url, --host, -d, --database]
    scripts: [-e, --execute, input]
  cypher-shell:
    values: [-u, -p, -a, -d]
    scripts: [operand 1, input]
  mongosh:
    values: [--eval, --host, --port, -u, --username, -p, --password, --authenticationDatabase, -f, --file]
    scripts: [--eval, input]
    also: [mongo]
  redis-cli:
    values: [-h, -p, -a, -n, -u, -s, -r, -i, --user, --pass, -x, --cacert, --cert, --key, --sni, -t, --askpass-cmd, --tls-ciphers, --eval-timeout]
    scripts: [input]
    also: [valkey-cli, keydb-cli, redis6-cli, iredis]
  curl:
    values: [-X, --request, -d, --data, --data-raw, --data-binary, --data-urlencode, -H, --header, -o, --output, -u, --user, -A, --user-agent, -b, --cookie, -c, --cookie-jar, -e, --referer, -F, --form, -T, --upload-file, -w, --write-out, -x, --proxy, -m, --max-time, --connect-timeout, --retry, --cacert, --cert, --key, --resolve, -K, --config]
  hdfs:
    bundles: no
    also: [hadoop]
  kafka-topics:
    bundles: no
    also: [kafka-topics.sh]
  dropdb:
    values: [-h, --host, -p, --port, -U, --username, --maintenance-db]
    also: [dropuser]
  mysqladmin:
    values: [-h, --host, -P, --port, -u, --user, -S, --socket]
    also: [mariadb-admin]
  pg_ctl:
    values: [-D, --pgdata, -m, --mode, -l, --log, -o, --options, -p, -t, --timeout]
  pg_restore:
    values: [-d, --dbname, -h, --host, -p, --port, -U, --username, -j, --jobs, -n, -t, -f, --file]
  heroku:
    values: [-c, --command]
    scripts: [-c, --command]
  turso:
    scripts: [operand 4, input]
  aws:
    values: [--sql, --sql-statement, --query-string, --statement]
    scripts: [--sql, --sql-statement, --query-string, --statement]
  gcloud:
    scripts: [--sql, --ddl]
  mssql-cli:
    values: [-S, -d, -U, -P, -Q]
    scripts: [-Q, input]
  impala-shell:
    values: [-i, -q, -d]
    scripts: [-q, --query, input]
  rabbitmqctl:
    values: [-n, --node, -p, --vhost, -t, --timeout, --formatter]
    also: [rabbitmq-diagnostics]
  rabbitmqadmin:
    values: [-H, --host, -P, --port, -u, --username, -p, --password, -V, --vhost, -N]
  etcdctl:
    values: [--endpoints, --cacert, --cert, --key, --user, --command-timeout, -w, --write-out, --dial-timeout, --keepalive-time, --discovery-srv, --password]
  nats:
    values: [-s, --server, --user, --password, --creds, --context, --nkey, --timeout, --tlscert, --tlskey, --tlsca]
  nodetool:
    values: [-h, --host, -p, --port, -u, --username, -pw, --password, -pwf]
    bundles: no
  patronictl:
    values: [-c, --config-file, -d, --dcs-url]
  rpk:
    values: [-X, --config, --profile]
  prisma:
    values: [--schema]
  alembic:
    values: [-c, --config, -n, --name, -x]
  liquibase:
    values: [--changelog-file, --url, --username, --password, --defaults-file]
  flyway:
    bundles: no
  typeorm:
    values: [-d, --dataSource]
  knex:
    values: [--env, --knexfile, --cwd]
  sequelize:
    values: [--env, --config, --url]
    also: [sequelize-cli]
  goose:
    values: [-dir, -table]
    bundles: no
  migrate:
    values: [-path, -database, -source]
    bundles: no
  dbmate:
    values: [-u, --url, -d, --migrations-dir, -e, --env]
  wp:
    values: [--path, --url, --ssh]
  dbt:
    values: [-s, --select, -m, --models, -t, --target, --profile, --profiles-dir, --project-dir, --exclude, --vars]
  mongorestore:
    values: [--db, -d, --collection, -c, --host, -h, --port, --uri, --nsInclude, --nsFrom, --nsTo]
rules:
  - id: sql-drop-database
    catches: a database or schema dropped with everything in it
    why: There is no undo and no trash; the next step is the last backup, and how old that is.
    level: target
    safer: "alter database … rename to …_old, and drop that next week"
    target: sql
    when:
      program: [psql, mysql, sqlite3, duckdb, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, bq, trino, beeline, hive, spark-sql, influx, cockroach, cypher-shell, heroku, turso, aws, gcloud, mssql-cli, impala-shell]
      sql: ["drop database", "drop schema", "drop keyspace", "drop tablespace", "drop catalog", "drop bucket", "drop warehouse"]
      none:
        - sql: ["drop database {test_*,*_test,*_dev,tmp*,scratch*}", "drop database if exists {test_*,*_test,*_dev,tmp*,scratch*}", "drop schema if exists {tmp*,scratch*,test_*}"]
        - sql: ["drop schema"]
          any:
            - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/*_dev", "*/*_development"]
            - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}"]
    examples:
      match:
        - psql -c 'DROP DATABASE shop'
        - mysql -u root -p -e 'drop database if exists shop'
        - sudo -u postgres psql --command="DROP SCHEMA public CASCADE"
        - "psql shop <<SQL\nselect 1;\ndrop schema app cascade;\nSQL"
        - echo 'drop database shop' | mysql
        - ssh db1 mysql <<< 'drop database shop'
        - heroku pg:psql -c 'drop schema public cascade' -a shop
        - psql -h db1 -c 'DROP DATABASE test'
      free:
        - psql -c "select 'drop database'"
        - psql -c 'select * from dropdown'
        - mysql -e "insert into notes values ('DROP DATABASE shop')"
        - grep 'DROP DATABASE' dump.sql
        - psql -c '-- drop database shop'
        - psql -d shop_test -c 'DROP SCHEMA public CASCADE'

  - id: sql-drop-table
    catches: a table, view or column dropped with its rows
    why: The rows are gone at commit, and views, jobs and reports that read them fail one after another.
    level: target
    safer: "alter table … rename to …_old first; what still reads it will say so"
    target: sql
    when:
      program: [psql, mysql, sqlite3, duckdb, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, bq, trino, beeline, hive, spark-sql, influx, cockroach, heroku, turso, aws, gcloud, mssql-cli, impala-shell]
      sql: ["drop table", "rename table", "drop materialized view", "drop measurement", "drop series", "drop shard", "alter table ** drop column", "alter table * drop *", "alter table * delete", "alter table ** drop partition", "drop foreign table", "drop external table", "drop stage", "drop stream", "detach table"]
      none:
        - sql: ["drop table {tmp_*,temp_*,test_*,*_tmp,*.tmp_*,*.temp_*}", "drop table if exists {tmp_*,temp_*,test_*,*_tmp,*.tmp_*,*.temp_*}"]
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/test_*", "*/*_dev", "*/*_development", ":memory:"]
        - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}", "-D={test_*,*_test,*_testing,*_dev,*_development}", "--database={test_*,*_test,*_testing,*_dev,*_development}"]
        - env: ["PGDATABASE=*_test", "PGDATABASE=*_dev", "RAILS_ENV=test"]
        - program: [sqlite3, duckdb]
          operand: ["test*", "*test.db", ":memory:", "/tmp/*"]
    examples:
      match:
        - psql shop -c 'DROP TABLE users'
        - mysql shop --execute 'drop table if exists orders'
        - sqlite3 app.db "drop table log"
        - psql shop -c "alter table users drop column email"
        - "psql -U postgres <<E\n\\\\c shop\nDROP TABLE users CASCADE;\nE"
        - clickhouse-client -q 'drop table events sync'
        - gcloud spanner databases ddl update shop --instance=main --ddl='DROP TABLE orders'
      free:
        - psql shop_test -c 'drop table orders'
        - psql shop -c 'create temp table x as select 1; drop table x'
        - psql -d shop_dev -c 'drop table orders'
        - psql shop -c 'select 1'
        - psql shop -c "select * from t where note = 'drop table users'"
        - psql shop -c 'alter table orders add column note text'
        - sqlite3 app.db .tables

  - id: sql-truncate
    catches: a table emptied
    why: truncate keeps no deleted rows to look at, and with cascade it empties the tables that refer to this one.
    level: target
    safer: "begin; delete … where …; look at the count; then commit"
    target: sql
    when:
      program: [psql, mysql, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, bq, trino, beeline, hive, spark-sql, cockroach, duckdb, heroku, turso, aws, gcloud, mssql-cli, impala-shell]
      sql: ["truncate *"]
      none:
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/test_*", "*/*_dev", "*/*_development", ":memory:"]
        - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}", "-D={test_*,*_test,*_testing,*_dev,*_development}", "--database={test_*,*_test,*_testing,*_dev,*_development}"]
        - env: ["PGDATABASE=*_test", "PGDATABASE=*_dev", "RAILS_ENV=test"]
    examples:
      match:
        - psql shop -c 'truncate table orders'
        - mysql shop -e 'TRUNCATE orders'
        - psql shop -c "truncate orders, lines cascade"
        - "mysql shop <<EOF\ntruncate table carts;\nEOF"
      free:
        - psql shop -c "select date_trunc('day', now())"
        - psql shop -c "comment on table t is 'never truncate'"
        - mysql shop -e 'select truncate(1.5, 0)'
        - rg truncate migrations

  - id: sql-write-all-rows
    catches: rows deleted or changed without a where
    why: Every row is meant. The old values are in no place but a backup, and the statement looks right until its count is read.
    level: target
    safer: "begin; run it with a where; read the count; then commit"
    target: sql
    when:
      program: [psql, mysql, sqlite3, duckdb, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, bq, trino, beeline, hive, spark-sql, cockroach, cypher-shell, heroku, turso, aws, gcloud, mssql-cli, impala-shell]
      any:
        - program: cypher-shell
          sql: {like: ["match ( * ) detach delete", "match ( * ) delete"], lacks: [where]}
        - sql: {like: ["delete ** from"], lacks: [where, using, limit]}
        - sql: {like: ["update ** set"], lacks: [where, limit, from]}
        - sql: ["delete from ** where true", "delete from ** where 1", "delete from ** where 1=1", "delete from ** where 1 = 1", "update ** where true", "update ** where 1=1", "delete from ** where *id > 0", "delete from ** where *id>0", "delete from ** where *id is not null", "update ** where *id > 0", "update ** where *id is not null"]
      none:
        - flag: [--dry_run]
        - program: [sqlite3, duckdb]
          operand: ["test*", "*test.db", ":memory:", "/tmp/*"]
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/test_*", "*/*_dev", "*/*_development", ":memory:"]
        - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}", "-D={test_*,*_test,*_testing,*_dev,*_development}", "--database={test_*,*_test,*_testing,*_dev,*_development}"]
        - env: ["PGDATABASE=*_test", "PGDATABASE=*_dev", "RAILS_ENV=test"]
    examples:
      match:
        - psql shop -c 'DELETE FROM users'
        - mysql shop -e 'update users set active = 0'
        - sqlite3 app.db 'delete from log;'
        - psql shop -c 'delete from carts returning *'
        - psql shop -c "delete from orders where true"
        - psql shop -c "update users set team = (select id from teams where name = 'a')"
        - mysql shop -e 'delete from orders where id > 0'
        - mysql shop -e 'delete o from orders o join carts c on c.id = o.cart'
        - psql shop -c 'with gone as (delete from orders returning *) select count(*) from gone'
        - psql shop -c 'with old as (select 1) delete from orders'
        - psql shop -c 'explain analyze delete from orders'
        - cypher-shell 'MATCH (n) DETACH DELETE n'
        - heroku pg:psql -c 'DELETE FROM users' -a shop
        - aws rds-data execute-statement --resource-arn a --secret-arn b --sql 'DELETE FROM users'
      free:
        - psql shop -c 'begin; delete from carts; rollback'
        - "psql shop -c \"with d as (select id from orders where note = 'delete from') select * from d\""
        - psql shop -c 'delete from carts where id = 3'
        - psql shop -c "update users set team = (select id from teams where name = 'a') where id = 3"
        - mysql shop -e "update orders set paid = 1 where id = 42"
        - psql shop -c "select 'delete from users'"
        - psql shop -c 'explain delete from users where id = 1'

  - id: sql-file-telling
    catches: a file of statements whose name says that it deletes
    why: What is in it is read by nobody at this moment; against the wrong database it does there what its name says.
    level: nudge
    safer: "read it, and let it begin with begin; and end with rollback; for the first time"
    when:
      program: [psql, mysql, sqlite3, duckdb, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, trino, beeline, hive, spark-sql, cockroach, mongosh]
      any:
        - flag: ["-f={drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*", "-f=*[/_.-]{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*", "--file={drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*", "--file=*[/_.-]{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*"]
        - reads: ["{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*", "*[/_.-]{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*"]
        - program: mongosh
          operand: ["{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*.js", "*[/_.-]{drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*.js"]
        - sql: ["source {drop,delete,purge,truncate,wipe,destroy,nuke,teardown}[._-]*"]
      none:
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/*_dev", "*/*_development", ":memory:"]
        - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}", "--dry-run", "--help"]
        - env: ["PGDATABASE=*_test", "PGDATABASE=*_dev"]
    examples:
      match:
        - psql -h db1 shop -f drop_orders.sql
        - psql shop < sql/2026-purge-carts.sql
        - cat drop.sql | sudo -u postgres psql shop
        - kubectl exec -i db-0 -- mysql shop < truncate.sql
        - ssh db1 mysql shop < drop_all.sql
        - mysql shop < wipe_sessions.sql
      free:
        - psql shop -f schema.sql
        - psql shop < report.sql
        - psql shop_test < drop_orders.sql
        - psql shop < dropdown_items.sql
        - cat drop.sql
        - less drop.sql

  - id: sql-file
    catches: a file of statements run against a database
    why: Nobody reads at this moment what is in it; the client does not ask between one statement and the next.
    level: task
    safer: "psql --single-transaction with on_error_stop takes all of it back at the first error"
    when:
      program: [psql, mysql, sqlite3, duckdb, sqlcmd, sqlplus, clickhouse-client, usql, cqlsh, snowsql, trino, beeline, hive, spark-sql, cockroach, mongosh]
      any:
        - flag: ["-f=*", "--file=*"]
        - reads: "*.sql*"
    examples:
      match:
        - psql -h db1 shop -f 2026-11-fix.sql
        - mysql -h db1 shop < fix.sql
        - zcat shop.sql.gz | psql shop
      free:
        - psql shop -c 'select 1'
        - mysql shop
        - pg_dump shop > shop.sql

  - id: migrate-production
    catches: migrations run against production
    why: Locks taken by a migration hold up everybody's requests, and most ways back lose what was written since.
    level: nudge
    safer: the list of pending ones first (db:migrate:status, showmigrations --plan, migrate:status), and a backup that opens
    when:
      any:
        - program: [rails, rake]
          sub: ["db:migrate", "db:migrate:up", "db:migrate:with_data"]
          any:
            - env: ["RAILS_ENV=prod*"]
            - operand: ["RAILS_ENV=prod*"]
        - program: [manage.py, django-admin]
          sub: migrate
          any:
            - flag: ["--settings=*prod*", "--database=*prod*"]
            - env: ["DJANGO_SETTINGS_MODULE=*prod*", "DJANGO_ENV=prod*"]
        - program: [python, python3]
          sub: "*manage.py migrate"
          any:
            - flag: ["--settings=*prod*", "--database=*prod*"]
            - env: ["DJANGO_SETTINGS_MODULE=*prod*", "DJANGO_ENV=prod*"]
        - program: php
          sub: "artisan migrate"
          flag: [--force, "--env=prod*"]
        - program: mix
          sub: ecto.migrate
          env: "MIX_ENV=prod"
        - program: supabase
          sub: [db push, migration up]
          none:
            - flag: [--local, --dry-run]
        - program: [knex, sequelize, sequelize-cli, typeorm]
          sub: ["migrate:latest", "db:migrate", "migration:run"]
          any:
            - flag: ["--env=prod*"]
            - env: ["NODE_ENV=prod*"]
      none:
        - flag: [--help, --plan, --pretend, --dry-run, --list, --check]
        - env: ["*_URL=*localhost*"]
    examples:
      match:
        - RAILS_ENV=production bin/rails db:migrate
        - ./manage.py migrate --settings=shop.production
        - DJANGO_SETTINGS_MODULE=shop.settings.prod python manage.py migrate
        - php artisan migrate --force
        - supabase db push
      free:
        - rails db:migrate
        - python manage.py migrate
        - RAILS_ENV=production rails db:migrate:status
        - ./manage.py migrate --plan --settings=shop.production
        - supabase db push --dry-run

  - id: site-content-delete
    catches: users, posts or comments of a site deleted
    why: With a user goes everything they wrote; with --force, or by a list, nothing goes to the trash.
    level: boundary
    safer: wp db export first, and the list by itself; without --force posts go to the trash
    when:
      any:
        - program: wp
          sub: ["post delete", "user delete", "comment delete", "term delete", "media delete", "menu delete", "site delete"]
          any:
            - operand: ["$*", '\*']
            - operands: 5+
        - program: occ
          sub: ["user:delete", "group:delete", "trashbin:cleanup", "versions:cleanup", "maintenance:mode --on"]
        - program: php
          sub: ["*occ user:delete", "*occ group:delete", "*occ trashbin:cleanup", "*occ versions:cleanup"]
        - program: tootctl
          sub: ["accounts delete", "accounts cull", "domains purge", "self-destruct", "statuses remove"]
      none:
        - flag: [--help]
        - operand: ["$(*--post_status=trash*", "$(*--status=spam*", "$(*--status=trash*"]
    examples:
      match:
        - wp post delete $(wp post list --format=ids) --force
        - wp user list --role=subscriber --field=ID | xargs wp user delete --yes
        - wp comment delete $(wp comment list --format=ids)
        - sudo -u www-data php occ user:delete bo
        - tootctl accounts delete bo
      free:
        - wp post delete 42
        - wp post list
        - wp comment delete $(wp comment list --status=spam --format=ids)

  - id: sql-drop-role
    catches: a role, user, index or constraint dropped, or a table locked against everybody
    why: The service that logs in with it stops at its next connection; without the index the next query reads the whole table.
    level: boundary
    safer: "alter role … nologin first, or try the plan without the index (alter index … invisible)"
    target: sql
    when:
      program: [psql, mysql, sqlcmd, sqlplus, usql, cqlsh, snowsql, clickhouse-client, cockroach, trino, sqlite3, influx, duckdb]
      sql: ["drop role", "drop user", "drop owned", "drop index", "drop index concurrently", "drop view", "drop function", "drop procedure", "drop trigger", "drop sequence", "drop type", "drop extension", "drop publication", "drop subscription", "drop server", "drop policy", "drop retention policy", "drop dictionary", "drop event", "drop login", "alter table ** drop constraint", "alter table ** drop index", "alter table ** drop primary key", "reassign owned", "revoke all", "vacuum full", "lock table", "lock tables", "reindex {database,table,system,schema}"]
      none:
        - sql: ["reindex ** concurrently"]
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*_testing", "*/*_test", "*/*_test[?]*", "*/test_*", "*/*_dev", "*/*_development", ":memory:"]
        - flag: ["-d={test_*,*_test,*_testing,*_dev,*_development}", "--dbname={test_*,*_test,*_testing,*_dev,*_development}", "-D={test_*,*_test,*_testing,*_dev,*_development}", "--database={test_*,*_test,*_testing,*_dev,*_development}"]
        - env: ["PGDATABASE=*_test", "PGDATABASE=*_dev", "RAILS_ENV=test"]
    examples:
      match:
        - psql -c 'DROP ROLE reporting'
        - mysql -e "drop user 'ana'@'%'"
        - psql shop -c 'drop index concurrently orders_created_at_idx'
        - psql -c 'drop owned by bo cascade'
        - psql shop -c 'vacuum full orders'
      free:
        - psql -c 'create role reporting'
        - psql -c '\du'
        - psql shop -c 'create index on orders (id)'
        - psql shop -c "select 'drop role'"
        - psql shop -c 'vacuum analyze orders'

  - id: sql-cut-off
    catches: sessions ended or a server stopped from within
    why: Transactions in flight are rolled back, and applications answer with errors until they connect again.
    level: boundary
    safer: pg_cancel_backend ends the statement and keeps the session
    when:
      program: [psql, mysql, sqlcmd, sqlplus, usql, cqlsh, clickhouse-client, cockroach]
      any:
        - script: "*pg_terminate_backend*from*"
        - script: "*pg_drop_replication_slot*"
        - script: "*pg_switch_wal*pg_promote*"
        - script: "*pg_promote(*"
        - script: "*pg_wal_replay_pause*"
        - sql: ["shutdown *", "shutdown", "reset master", "reset replica", "reset slave", "purge binary logs", "purge master logs", "stop replica", "stop slave", "kill *", "alter system set", "alter system flush", "alter database ** read_only", "alter database ** set offline", "change master", "change replication source", "startup force", "system shutdown", "system kill"]
        - sql: ["set global read_only", "set global super_read_only", "set global general_log", "flush tables with read lock"]
    examples:
      match:
        - psql -c 'select pg_terminate_backend(pid) from pg_stat_activity'
        - mysql -e 'RESET MASTER'
        - "echo 'shutdown immediate' | sqlplus / as sysdba"
        - psql -c "select pg_drop_replication_slot('s1')"
      free:
        - psql -c 'select pg_cancel_backend(4711)'
        - mysql -e 'show processlist'
        - mysql -e 'show replica status'
        - psql -c "select 'shutdown'"

  - id: drop-database-command
    catches: a database or its user dropped
    why: There is no undo and no trash; the next step is the last backup, and how old that is.
    level: target
    safer: "psql -c 'alter database … rename to …_old', and drop that next week"
    target: operand last
    when:
      any:
        - program: dropdb
          operands: 1+
        - program: mysqladmin
          sub: [drop, shutdown]
        - program: [db2]
          sub: ["drop db", "drop database", "drop table"]
        - program: [dropcluster, pg_dropcluster]
        - program: [influx]
          sub: ["bucket delete", "delete", "org delete", "v1 dbrp delete"]
        - program: [dbca]
          flag: [-deleteDatabase]
        - program: [clickhouse]
          sub: drop
        - program: tiup
          sub: ["cluster destroy", "cluster clean", "cluster prune", "cluster scale-in"]
        - program: [vtctldclient, vtctlclient, vtctl]
          sub: ["Delete*", "MoveTables * complete", "EmergencyReparentShard", "PlannedReparentShard"]
      none:
        - flag: [--help, -i, --interactive]
        - operand: ["*_test", "test_*", "*_dev", "*_development", "*-test", "*_test_*", "*_tmp", "tmp_*", "scratch*"]
    examples:
      match:
        - dropdb prod
        - sudo -u postgres dropdb --if-exists shop
        - mysqladmin -u root drop shop
        - pg_dropcluster --stop 15 main
        - tiup cluster destroy prod
        - vtctldclient DeleteKeyspace --recursive shop
        - dropuser reporting
      free:
        - dropdb shop_test
        - createdb shop
        - dropdb --help
        - mysqladmin status
        - psql -l

  - id: restore-over
    catches: a backup restored over what is there
    why: --clean and --drop remove the live tables before the first row of the backup has been read.
    level: target
    safer: restore into a new database, compare, then rename
    target: [option -d, option --dbname, option --db]
    when:
      any:
        - program: pg_restore
          flag: [-c, --clean, -C, --create]
          all:
            - flag: [-d, --dbname]
        - program: mongorestore
          flag: --drop
        - program: [xtrabackup, mariabackup, innobackupex]
          flag: [--copy-back, --move-back]
        - program: [pgbackrest, gitlab-backup]
          sub: restore
        - program: [gitlab-rake, rake]
          operand: "gitlab:backup:restore"
        - program: [barman]
          sub: recover
        - program: [wal-g]
          sub: [backup-fetch]
        - program: [gbak]
          flag: [-rep, -recreate]
        - program: [rman]
          operand: restore
        - program: [mysqlimport]
          flag: [-d, --delete, -r, --replace]
        - program: [neo4j-admin]
          sub: ["database load", "database restore", load, restore]
        - program: [impdp]
          word: ["table_exists_action=replace", "TABLE_EXISTS_ACTION=REPLACE", "table_exists_action=truncate"]
      none:
        - flag: [--help, --dryRun, -l, --list, --dry-run]
        - flag: ["-f=-", "--file=-", "-f", "--file"]
          program: pg_restore
    examples:
      match:
        - pg_restore --clean -d shop shop.dump
        - mongorestore --drop --db shop dump/shop
        - pgbackrest --stanza=main restore
        - sudo xtrabackup --copy-back --target-dir=/backup/full
      free:
        - pg_restore -l shop.dump
        - pg_restore -d shop_copy shop.dump
        - mongorestore --db shop_copy dump/shop
        - pg_dump --clean shop

  - id: postgres-cluster
    catches: a database server stopped, promoted, rewound or initialised
    why: A second primary takes writes that are lost at the next failover; a log reset starts from guesses.
    level: boundary
    safer: patronictl list, pg_controldata and a copy of the data directory first
    when:
      any:
        - program: [pg_resetwal, pg_resetxlog, pg_rewind, pg_archivecleanup, pg_upgrade]
        - program: pg_ctl
          sub: [stop, promote, restart, kill]
        - program: pg_ctl
          flag: ["-m=immediate", "-m=i"]
        - program: pg_ctlcluster
          operand: [stop, promote, restart]
        - program: patronictl
          sub: [remove, failover, switchover, reinit, restart, pause]
        - program: repmgr
          sub: ["standby promote", "standby switchover", "standby unregister", "primary unregister", "cluster cleanup", "node rejoin"]
        - program: [mysql_install_db]
        - program: mysqld
          flag: [--initialize, --initialize-insecure, --skip-grant-tables]
        - program: [srvctl]
          sub: [stop, remove]
        - program: [galera_new_cluster]
        - program: [nodetool]
          sub: [decommission, removenode, assassinate, drain, stopdaemon, clearsnapshot, "truncatehints", rebuild, disablegossip, disablebinary]
        - program: [orchestrator-client]
        - program: [cockroach]
          sub: ["node decommission", "node drain", quit]
      none:
        - flag: [--help, --dry-run, --check]
        - program: [pg_rewind, pg_archivecleanup, pg_resetwal, pg_upgrade]
          flag: [-n, -c]
    examples:
      match:
        - pg_resetwal -f /var/lib/postgresql/15/main
        - patronictl -c /etc/patroni.yml failover main
        - sudo -u postgres pg_ctl stop -D /data -m immediate
        - at 02:00 <<< 'pg_ctl -D /data stop'
        - nodetool decommission
        - sudo pg_ctlcluster 15 main stop
      free:
        - pg_ctl status
        - patronictl list
        - sudo pg_ctlcluster 15 main reload
        - nodetool status
        - pg_controldata /data

  - id: mongo-drop
    catches: a collection or database dropped, or all documents removed
    why: An empty filter means all documents; indexes and users go with the database.
    level: target
    safer: mongodump first, or renameCollection
    target: operand 1
    when:
      program: mongosh
      none:
        - operand: ["*_test", "test_*", "*_dev", "*/*_test", "*/test_*", "*/*_dev"]
      any:
        - script: ["*.dropdatabase(*", "*.drop(*)*", "*deletemany({})*", "*deletemany({ })*", "*deletemany()*", "*.remove({})*", "*.remove({ })*", "*.remove()*", "*dropuser(*", "*dropallusers*", "*dropindexes(*", "*dropindex(*", "*dropcollection*", "*shutdownserver*", "*removeshard*", "*rs.remove(*", "*rs.stepdown(*", "*replsetreconfig*force*true*", "*rs.reconfig(*force*", "*updatemany({},*", "*updatemany({ },*", "*dropdatabase:*", "*{drop:*"]
    examples:
      match:
        - mongosh shop --eval 'db.dropDatabase()'
        - mongosh --eval 'db.users.drop()'
        - mongo shop --eval "db.orders.deleteMany({})"
        - "mongosh shop <<EOF\ndb.orders.remove({})\nEOF"
        - echo 'db.dropDatabase()' | mongosh shop
      free:
        - mongosh shop --eval 'db.users.find()'
        - "mongosh shop --eval 'db.carts.deleteOne({_id: 42})'"
        - "mongosh shop --eval 'db.notes.find({text: /dropDatabase/})'"
        - "mongosh shop --eval 'db.carts.deleteMany({paid: false})'"
        - mongosh shop_test --eval 'db.dropDatabase()'

  - id: redis-flush
    catches: all keys of a cache or queue deleted, or the server stopped
    why: Sessions, queues and locks live there as well as the cache; what was not saved is lost and the database behind gets all the load at once.
    level: boundary
    safer: redis-cli --scan --pattern 'PREFIX:*' shows what one prefix holds; delete that
    target: [option -h, option -u]
    when:
      program: redis-cli
      any:
        - sub: [flushall, FLUSHALL, flushdb, FLUSHDB, FlushAll, FlushDB, shutdown, SHUTDOWN, "[Ss]wapdb", SWAPDB, "debug {segfault,sleep,restart,crash*}", "DEBUG {SEGFAULT,SLEEP,RESTART,CRASH*}", "cluster reset", "CLUSTER RESET", "cluster flushslots", "CLUSTER FLUSHSLOTS", "cluster failover", "cluster forget", "CLUSTER FORGET", "config resetstat", "script flush", "SCRIPT FLUSH", "function flush", "FUNCTION FLUSH", "acl deluser", "ACL DELUSER", "replicaof *", "REPLICAOF *", "slaveof *", "SLAVEOF *", "xgroup destroy", "XGROUP DESTROY", "config set appendonly", "CONFIG SET appendonly", "config set save", "CONFIG SET save", "sentinel failover", "sentinel remove", "SENTINEL REMOVE", "client kill", "CLIENT KILL", "config rewrite"]
        - flag: ["--cluster=del-node", "--cluster=reshard", "--cluster=fix"]
        - script: ["flushall*", "flushdb*", "shutdown*", "*; flushall*"]
        - sub: [eval, EVAL]
          pattern: '(?i)flush(all|db)|\b(keys|scan)\b.*\b(del|unlink)\b|\b(del|unlink)\b.*\b(keys|scan)\b.*\*'
        - sub: ["[Cc][Oo][Nn][Ff][Ii][Gg] [Ss][Ee][Tt] {requirepass,dir,dbfilename,maxmemory,protected-mode}"]
        - sub: [del, DEL, unlink, UNLINK]
          via: xargs
    examples:
      match:
        - redis-cli FLUSHALL
        - redis-cli -h 10.0.0.1 -n 0 flushdb async
        - redis-cli EVAL "return redis.call('FLUSHALL')" 0
        - redis-cli config set requirepass ''
        - echo FLUSHALL | redis-cli -h cache1
        - kubectl exec redis-0 -- redis-cli FLUSHALL
        - redis-cli --scan --pattern 'session:*' | xargs redis-cli del
      free:
        - redis-cli get flushall
        - "redis-cli EVAL \"return redis.call('get', KEYS[1])\" 1 cart:42"
        - redis-cli del cart:42
        - redis-cli set motd 'FLUSHALL is off'
        - redis-cli info
        - grep flushall app.log

  - id: migrate-down
    catches: a schema undone, reset or loaded over the data
    why: Undoing a migration drops the columns it added, with what was written into them since; a reset starts from an empty database.
    level: boundary
    safer: the tool's status or plan command, and a dump of the tables it touches
    when:
      any:
        - program: [rails, rake]
          sub: ["** db:drop*", "** db:reset*", "** db:purge*", "** db:schema:load*", "** db:truncate_all", "** db:migrate:reset", "** db:structure:load"]
          any:
            - env: ["RAILS_ENV=prod*", "RAILS_ENV=staging", "DISABLE_DATABASE_ENVIRONMENT_CHECK=*"]
            - operand: ["RAILS_ENV=prod*", "RAILS_ENV=staging"]
            - via: [heroku, ssh, kubectl, k, oc, fly, flyctl, gcloud, dokku, railway, az]
        - program: [python, python3, manage.py, django-admin]
          any:
            - operand: [flush, reset_db]
              none:
                - operand: ["*.py"]
                  none:
                    - operand: ["*manage.py", "*/manage.py"]
            - operand: "*manage.py"
              all:
                - operand: migrate
                - operand: zero
            - program: manage.py
              sub: migrate
              operand: zero
        - program: alembic
          sub: downgrade
          operand: [base, "-[2-9]*", "-1[0-9]*"]
        - program: flask
          sub: "db downgrade"
        - program: [prisma]
          sub: ["migrate reset", "db push"]
          flag: [-f, --force, --force-reset, --accept-data-loss]
        - program: [knex]
          sub: ["migrate:rollback", "migrate:down"]
          flag: [--all, "--env=prod*"]
        - program: [sequelize, sequelize-cli]
          sub: ["db:drop", "db:migrate:undo*"]
        - program: [typeorm]
          sub: ["schema:drop", "migration:revert"]
        - program: flyway
          sub: [clean, undo]
        - program: liquibase
          sub: ["drop-all", dropAll, "rollback*"]
          none:
            - sub: ["rollback-sql", "rollbackSQL", "rollback-*-sql"]
        - program: [php]
          sub: ["artisan migrate:fresh", "artisan migrate:refresh"]
          any:
            - flag: [--force, "--env=prod*"]
            - via: [heroku, ssh, kubectl, k, oc, fly, flyctl, gcloud, dokku, railway, az]
        - program: [php]
          sub: ["artisan migrate:reset", "artisan db:wipe", "bin/console doctrine:database:drop", "bin/console doctrine:schema:drop"]
        - program: symfony
          sub: ["console doctrine:database:drop", "console doctrine:schema:drop"]
        - program: [artisan, console]
          sub: ["migrate:reset", "db:wipe", "doctrine:database:drop", "doctrine:schema:drop"]
        - program: mix
          sub: ["ecto.drop", "ecto.reset"]
          any:
            - env: "MIX_ENV=prod"
            - via: [heroku, ssh, kubectl, k, oc, fly, flyctl, dokku]
        - program: [dotnet, dotnet-ef]
          sub: ["ef database drop", "database drop"]
        - program: diesel
          sub: ["database reset", "migration revert"]
        - program: sqlx
          sub: ["database drop", "database reset", "migrate revert"]
        - program: [goose, migrate, dbmate, atlas]
          sub: [down, "down-to", reset, drop, "schema clean", "schema apply --auto-approve", rollback, "** down", "** drop"]
        - program: atlas
          sub: "schema apply"
          flag: --auto-approve
        - program: sqitch
          sub: [revert, rebase]
        - program: [drush]
          sub: ["sql-drop", "sql:drop", "site:install", "si"]
        - program: wp
          sub: ["db drop", "db reset", "db clean", "site empty", "site delete", "db import"]
        - program: [dbt]
          sub: run
          flag: --full-refresh
          none:
            - flag: [-s, --select, -m, --models, "--target=dev*", "-t=dev*", "--target=ci*", "--target=test*"]
        - program: [pt-archiver]
          flag: --purge
        - program: [gh-ost]
          flag: [--execute]
        - program: [pt-online-schema-change]
          flag: [--execute]
        - program: [rails]
          sub: [runner, r]
          word: ["*.delete_all*", "*.destroy_all*", "*drop_table*", "*.truncate*"]
          any:
            - env: ["RAILS_ENV=prod*"]
            - via: [heroku, ssh, kubectl, k, oc, fly, flyctl, gcloud, dokku, railway, az]
      none:
        - flag: [--help, --sql, --dry-run, --dryrun, --fake, --plan]
        - env: ["RAILS_ENV=test", "MIX_ENV=test", "APP_ENV=test"]
    examples:
      match:
        - RAILS_ENV=production rails db:drop
        - bundle exec rake db:reset RAILS_ENV=production
        - python manage.py flush --noinput
        - npx prisma migrate reset --force
        - alembic downgrade base
        - sqitch revert -y
        - atlas schema apply --auto-approve -u "$URL"
        - php artisan migrate:fresh --seed --force
        - flyway clean
        - ./manage.py migrate orders zero
        - heroku run rails db:reset -a shop
        - heroku run --app shop "rails runner 'User.delete_all'"
      free:
        - rails db:migrate
        - rails db:reset
        - RAILS_ENV=test rails db:drop db:create
        - python manage.py sqlflush
        - python manage.py migrate
        - alembic upgrade head
        - flyway info
        - npx prisma migrate dev

  - id: migrate-down-local
    catches: the database of the development environment emptied or stepped back
    why: Where the configuration points elsewhere than you think, it is another database that is emptied.
    level: nudge
    safer: look at DATABASE_URL and at the configuration of the environment first
    when:
      any:
        - program: [rails, rake]
          sub: ["** db:drop*", "** db:reset*", "** db:purge*", "** db:schema:load*", "** db:truncate_all", "** db:migrate:reset", "** db:structure:load"]
        - program: mix
          sub: ["ecto.drop", "ecto.reset"]
        - program: prisma
          sub: "migrate reset"
        - program: php
          sub: ["artisan migrate:fresh", "artisan migrate:refresh"]
        - program: alembic
          sub: downgrade
        - program: knex
          sub: ["migrate:rollback", "migrate:down"]
      none:
        - flag: [--help, --sql]
        - env: ["RAILS_ENV=test", "MIX_ENV=test"]
        - operand: "RAILS_ENV=test"
    raise:
      - to: boundary
        environment: "RAILS_ENV=prod*"
      - to: boundary
        environment: "DATABASE_URL=*prod*"
    examples:
      match:
        - rails db:drop db:create
        - mix ecto.reset
        - rails db:environment:set RAILS_ENV=development db:drop
        - npx prisma migrate reset
        - php artisan migrate:fresh --seed
        - alembic downgrade -1
      free:
        - rails db:migrate
        - RAILS_ENV=test rails db:drop
        - alembic upgrade head

  - id: queue-delete
    catches: a topic, queue or index deleted with what is in it
    why: Messages not yet read are lost, and consumers start again at the beginning or fail at once.
    level: target
    safer: stop the producers, let the consumers finish, then delete
    target: [option --topic, option --queue, option --group, operand 2]
    when:
      any:
        - program: [kafka-topics, kafka-topics.sh, kafka-consumer-groups, kafka-consumer-groups.sh, kafka-acls, kafka-acls.sh, kafka-configs.sh, kafka-configs, kafka-delete-records, kafka-delete-records.sh]
          flag: [--delete, --delete-offsets, --reset-offsets, --delete-config, --remove, --offset-json-file]
        - program: [kafka-storage.sh, kafka-storage]
          sub: format
        - program: [rpk]
          sub: ["topic delete", "group delete", "cluster config reset", "topic trim-prefix", "redpanda stop"]
        - program: [confluent]
          sub: ["** delete"]
        - program: [kcat, kafkactl]
          sub: ["delete **"]
        - program: rabbitmqctl
          sub: [delete_queue, purge_queue, delete_vhost, delete_user, reset, force_reset, stop_app, stop, shutdown, forget_cluster_node, clear_policy, close_all_connections, force_boot, clear_permissions]
        - program: [rabbitmqadmin]
          sub: [delete, purge, "close connection"]
        - program: nats
          sub: ["stream rm", "stream del", "stream purge", "str rm", "str purge", "consumer rm", "con rm", "kv del", "kv purge", "object del", "obj rm", "server raft step-down"]
        - program: [pulsar-admin]
          sub: ["** delete", "** terminate", "** skip-all", "** clear-backlog", "** unload"]
        - program: [sidekiqctl]
          sub: [stop]
        - program: [activemq, artemis]
          sub: [purge, "queue delete", "queue purge", "address delete"]
        - program: [mosquitto_ctrl]
          sub: ["dynsec deleteclient", "dynsec deleterole"]
        - program: [celery]
          sub: [purge, "** purge"]
        - program: [celery]
          operand: purge
        - program: rq
          sub: empty
        - program: [zkCli.sh, zkcli, zookeeper-shell, zookeeper-shell.sh]
          operand: [delete, deleteall, rmr]
        - program: etcdctl
          sub: [del, rm, rmdir, "member remove", "snapshot restore", "user delete", "role delete", "defrag", "compaction", "auth disable"]
          none:
            - sub: defrag
        - program: [qpid-config, qmgr]
          sub: del
      none:
        - flag: [--help, --dry-run]
        - flag: ["--topic=test*", "--topic=*-test", "--topic=*_test"]
        - flag: --reset-offsets
          all:
            - none:
                - flag: --execute
    examples:
      match:
        - kafka-topics.sh --bootstrap-server k1:9092 --delete --topic orders
        - rabbitmqctl purge_queue orders
        - rabbitmqctl delete_vhost shop
        - etcdctl del --prefix /config
        - nats stream purge ORDERS -f
        - celery -A shop purge -f
        - rq empty --all
      free:
        - kafka-topics.sh --bootstrap-server k1:9092 --describe --topic orders
        - rabbitmqctl list_queues
        - etcdctl get --prefix /config
        - kafka-consumer-groups.sh --bootstrap-server k1:9092 --group g --topic t --reset-offsets --to-earliest --dry-run
        - celery -A shop worker

  - id: http-delete
    catches: something deleted at a server that is not this machine
    why: The server asks nothing and keeps no trash; a star or a missing id in the address deletes the whole collection.
    level: boundary
    safer: the same address with GET shows what it names
    preview: [curl, -s, "{target}"]
    target: operand last
    when:
      any:
        - program: curl
          flag: ["-X=DELETE", "--request=DELETE", "-X=PURGE"]
        - program: curl
          word: ["*purge_everything*"]
        - program: [http, https, xh, httpie]
          operand: DELETE
        - program: wget
          flag: ["--method=DELETE"]
      none:
        - flag: [--help]
        - any:
            - word: ["*localhost*", "*127.0.0.1*", "*//0.0.0.0*", "*[[]::1]*", ":[0-9]*", "*.test/*", "*.test:*", "*.local/*", "*.localhost*", "*host.docker.internal*", "*//*staging*", "*//dev.*", "*//*-dev.*", "*//*.dev.*", "*//*sandbox*"]
              none:
                - word: ["*:9200/*", "*:9200", "*:5984/*", "*:8500/*"]
            - word: ["*localhost:9200/*test*", "*127.0.0.1:9200/*test*", "*:9200/*-test", "*:9200/test[-_]*"]
    examples:
      match:
        - curl -X DELETE https://api.example.org/users/42
        - curl -XDELETE http://localhost:9200/orders
        - curl -s --request DELETE "$API/projects/7"
        - http DELETE https://api.example.org/users/42
        - curl -sXDELETE 'http://es1:9200/logs-*'
        - "curl -X POST https://api.cloudflare.com/client/v4/zones/abc/purge_cache -d '{\"purge_everything\":true}'"
      free:
        - curl -X DELETE http://localhost:3000/api/cart/3
        - curl https://api.example.org/users?action=DELETE
        - http DELETE :8000/sessions/1
        - curl -X POST https://api.example.org/users
        - curl -d 'DELETE' https://api.example.org/x

  - id: search-delete-by-query
    catches: documents deleted from a search index by a query
    why: The query is run against everything that matches at that moment, and there is no second count before it begins.
    level: boundary
    safer: the same query with _count instead
    target: operand last
    when:
      program: [curl, http, https, wget, xh]
      word: ["*/_delete_by_query*", "*/_close", "*/_cluster/settings*", "*/_cluster/reroute*", "*/_ilm/stop*", "*/_shutdown*", "*/update?*stream.body=<delete>*", "*<delete>*"]
      none:
        - word: ["*pretty*"]
          none:
            - flag: ["-X", "--request", -d, --data]
        - flag: [--help, "-X=GET", "--request=GET"]
        - word: "*_cluster/settings*"
          none:
            - flag: ["-X=PUT", "--request=PUT", -d, --data]
    examples:
      match:
        - "curl -X POST es1:9200/orders/_delete_by_query -d '{\"query\":{\"match_all\":{}}}'"
        - curl -XPOST es1:9200/orders/_close
        - curl -X PUT es1:9200/_cluster/settings -d @settings.json
      free:
        - curl es1:9200/_cluster/settings
        - curl es1:9200/orders/_count
        - curl es1:9200/orders/_search?q=delete

  - id: hdfs-remove
    catches: data removed from a cluster's file system or warehouse
    why: With -skipTrash nothing is kept; without it the trash of a service account is emptied by nobody you know.
    level: boundary
    safer: hdfs dfs -du -h PATH first, and leave -skipTrash away
    target: operand last
    when:
      any:
        - program: [hdfs, hadoop]
          flag: [-rm, -rmr, -rmdir, -expunge]
          any:
            - flag: [-r, -R, -skipTrash, -rmr, -expunge]
        - program: hdfs
          sub: ["namenode", "dfsadmin"]
          any:
            - flag: [-format, -safemode, -deleteBlockPool, -shutdownDatanode]
        - program: bq
          sub: [rm]
          none:
            - operand: ["tmp*", "temp_*", "scratch*", "*:tmp*", "*:scratch*", "*.tmp_*"]
        - program: [kudu]
          sub: ["table delete"]
        - program: [hbase]
          sub: shell
          script: ["disable *", "drop *", "truncate *"]
        - program: [delta, aws-glue]
          sub: [vacuum]
        - program: [databricks]
          sub: ["** delete", "fs rm", "** permanent-delete", "** delete-scope"]
        - program: [airflow]
          sub: ["db reset", "db clean", "dags delete", "pools delete", "connections delete", "variables delete", "users delete"]
        - program: mlflow
          sub: gc
        - program: [dvc]
          sub: gc
          flag: [-c, --cloud, -f, --force]
      none:
        - flag: [--help, --dry, --dry-run, -n]
    examples:
      match:
        - hdfs dfs -rm -r -skipTrash /data/events
        - hadoop fs -rmr /user/ana/out
        - hdfs namenode -format
        - bq rm -r -f shop
        - airflow db reset -y
      free:
        - hdfs dfs -ls /data
        - hdfs dfs -rm /user/ana/tmp.csv
        - bq ls
        - dvc gc --workspace --dry
        - airflow dags list

  - id: statement-alone
    catches: a destructive statement typed as a line of its own
    why: In the shell it does nothing; in the client it was meant for it does all of it, and Enter is the same key.
    level: boundary
    safer: look which window has the focus
    when:
      any:
        - program: [DROP, drop, Drop]
          sub: [DATABASE, database, TABLE, table, SCHEMA, schema, ROLE, role, USER, user, INDEX, index, VIEW, view, OWNED, owned]
        - program: [TRUNCATE]
        - program: [truncate]
          sub: [table, TABLE]
        - program: [DELETE, delete]
          sub: [FROM, from]
          none:
            - word: [WHERE, where, Where]
        - program: [UPDATE, update]
          word: [SET, set]
          none:
            - word: [WHERE, where, Where]
        - program: [ALTER, alter]
          sub: [TABLE, table]
          word: [DROP, drop]
        - program: [FLUSHALL, flushall, FLUSHDB, flushdb, SHUTDOWN]
        - program: [psql, mysql, mariadb]
          flag: ["-c=DROP", "-e=DROP", "-c=drop", "-e=drop", "-c=TRUNCATE", "-e=TRUNCATE", "-c=DELETE", "-e=DELETE"]
          operand: [TABLE, table, DATABASE, database, SCHEMA, schema, FROM, from]
    examples:
      match:
        - DROP TABLE users;
        - delete from orders
        - TRUNCATE TABLE carts
        - ALTER TABLE users DROP COLUMN email
        - FLUSHALL
      free:
        - DELETE FROM users WHERE id = 1
        - truncate -s 1M disk.img
        - UPDATE users SET active=false WHERE id = 1
        - echo DROP TABLE users
"""###),
    ("disks.yaml", ###"""
pack: disks
about: partitions, file systems, volumes and pools
programs:
  dd:
    bundles: no
  mkfs:
    also: [mke2fs]
    values: [-t, -L, -b, -i, -m, -O, -E, -U, -N, -n]
  parted:
    values: [-a, --align]
  cryptsetup:
    values: [-c, --cipher, -h, --hash, -s, --key-size, -d, --key-file, -S, --key-slot, --type, --header, --pbkdf]
  lvremove:
    values: [--config, -S, --select]
  mdadm:
    values: [-l, --level, -n, --raid-devices, -x, --spare-devices, -c, --chunk]
  zfs:
    values: [-o, -t, -S]
  fastboot:
    values: [-s, --slot, -S]
  espefuse:
    values: [--port, -p, --chip, -c, --baud]
    also: [espefuse.py]
  sgdisk:
    values: [-n, --new, -t, --typecode, -c, --change-name, -b, --backup, -l, --load-backup]
  nvme:
    values: [-n, --namespace-id, -s, --ses, -l, --lbaf]
rules:
  - id: dd-device
    catches: raw data written over a disk
    why: The device letter is all that stands between a memory stick and the system disk, and letters change at every boot; the first megabyte takes the partition table with it.
    level: target
    safer: lsblk -o NAME,SIZE,MODEL,MOUNTPOINTS before; /dev/disk/by-id/… names the disk by its maker
    preview: [lsblk, -o, "NAME,SIZE,MODEL,MOUNTPOINTS", "{target}"]
    target: word of=
    when:
      program: [dd, dcfldd, dc3dd, bmaptool, sdd]
      word: ["of=/dev/*"]
      none:
        - word: ["of=/dev/null", "of=/dev/stdout", "of=/dev/fd/*", "of=/dev/tty*", "of=/dev/shm/*", "of=/dev/stderr", "--help"]
    examples:
      match:
        - dd if=image.img of=/dev/sda
        - sudo dd of=/dev/mmcblk0 if=image.img bs=4M status=progress
        - dd if=/dev/zero of=/dev/nvme0n1 count=1
        - xzcat image.xz | sudo dd of=/dev/sdb bs=4M
        - bash -c 'dd if=x of=/dev/disk/by-id/usb-1'
      free:
        - dd if=/dev/sda of=backup.img
        - dd if=/dev/zero of=disk.img bs=1M count=512
        - dd if=a of=/dev/null
        - echo "dd of=/dev/sda"

  - id: write-device
    catches: output sent straight onto a disk
    why: There is no file system in between; the first bytes that arrive replace the partition table.
    level: target
    safer: write into a file, and the file onto the disk once lsblk showed which one it is
    target: redirection
    when:
      writes: ["/dev/sd*", "/dev/hd*", "/dev/vd*", "/dev/xvd*", "/dev/nvme*", "/dev/mmcblk*", "/dev/mapper/*", "/dev/md*", "/dev/dm-*", "/dev/disk/*", "/dev/loop*", "/dev/mem", "/dev/kmem", "/dev/mtd*", "/dev/zd*"]
    examples:
      match:
        - cat image.iso > /dev/sdb
        - sudo sh -c 'zcat disk.gz > /dev/nvme0n1'
        - echo x > /dev/mapper/vg0-root
      free:
        - cat image.iso > copy.iso
        - echo AT > /dev/ttyUSB0
        - make > /dev/null
        - ls /dev/sda > list.txt

  - id: copy-onto-device
    catches: a file copied straight onto a disk
    why: cp and tee write the bytes over the partition table as dd does, only without saying how many.
    level: target
    safer: lsblk first; /dev/disk/by-id/… names the disk by its maker
    target: operand last
    when:
      program: [cp, tee, pv, ddrescue, bmaptool, wipefs, shred, "partclone.*", fsarchiver]
      operand: ["/dev/sd*", "/dev/hd*", "/dev/vd*", "/dev/xvd*", "/dev/nvme*", "/dev/mmcblk*", "/dev/mapper/*", "/dev/md*", "/dev/disk/*"]
      none:
        - program: pv
        - program: wipefs
        - flag: [--help]
        - program: ddrescue
          none:
            - flag: [-f, --force]
        - program: cp
          none:
            - pattern: '/dev/[a-z0-9/_-]+ *($|[;&|>"'')])'
    examples:
      match:
        - sudo cp image.iso /dev/sdb
        - zcat image.gz | sudo tee /dev/sdb > /dev/null
        - shred -v /dev/sdc
        - sudo bmaptool copy disk.img /dev/mmcblk0
      free:
        - cp image.iso /tmp/
        - pv /dev/sdb > image.iso
        - tee notes.txt
        - cp /dev/sdb image.iso

  - id: mkfs-device
    catches: a new, empty file system made over what is there
    why: Whatever the device held is unreachable at once; recovery tools find fragments, not names.
    level: target
    safer: blkid DEVICE and lsblk -f say what is on it now; mkfs.ext4 -n only shows what it would do
    preview: [lsblk, -f, "{target}"]
    target: operand last
    when:
      program: [mkfs, "mkfs.*", mke2fs, mkntfs, mkdosfs, mkswap, newfs, "newfs_*", mkreiserfs, mkudffs, mkexfatfs]
      operand: ["/dev/*", "$*", "/dev/disk/*", "UUID=*", "LABEL=*"]
      none:
        - flag: [--help, -V, --version]
        - operand: ["/dev/loop*", "/dev/ram*"]
        - flag: -n
          program: [mke2fs, "mkfs.ext*"]
        - flag: -N
          program: "mkfs.xfs"
    examples:
      match:
        - mkfs.ext4 /dev/sda1
        - sudo mkfs -t xfs /dev/sdc
        - mkfs.ext4 -F -L data /dev/nvme0n1p1
        - sudo mkswap /dev/sda3
        - mkfs.vfat /dev/mmcblk0p1
      free:
        - mkfs.ext4 disk.img
        - mkfs.ext4 -n /dev/sda1
        - man mkfs.ext4
        - sudo mkfs.ext4 /dev/loop0p1

  - id: wipe-device
    catches: the signatures, sectors or keys of a disk wiped
    why: Without its signature the system no longer knows what the disk held; discarded or securely erased blocks are gone for every tool there is.
    level: target
    safer: wipefs -n and lsblk -f say what is there; pull a copy of the first megabytes before
    preview: [lsblk, -f, "{target}"]
    target: operand last
    when:
      any:
        - program: wipefs
          flag: [-a, --all, -o, --offset]
        - program: blkdiscard
          operands: 1+
        - program: nvme
          sub: [format, sanitize, delete-ns]
        - program: hdparm
          flag: [--security-erase, --security-erase-enhanced, --trim-sector-ranges, --write-sector, --make-bad-sector]
        - program: badblocks
          flag: [-w]
        - program: sg_format
          flag: [--format, -F]
        - program: [sgdisk]
          flag: [-Z, --zap-all, -z, --zap, -o, --clear]
        - program: scrub
          operands: 1+
        - program: nwipe
        - program: diskutil
          sub: [eraseDisk, eraseVolume, secureErase, zeroDisk, randomDisk, partitionDisk, reformat, "apfs deleteVolume", "apfs deleteContainer"]
        - program: flash_erase
        - program: flash_eraseall
        - program: ubiformat
      none:
        - flag: [--help, -n, --no-act, --version]
        - operand: ["*.img", "/dev/loop*", "*.iso", "*.bin"]
    examples:
      match:
        - sudo wipefs -a /dev/sdb
        - wipefs --all --force /dev/nvme0n1p2
        - sudo blkdiscard -f /dev/nvme0n1
        - nvme format /dev/nvme0n1 -s 1
        - sgdisk --zap-all /dev/sda
        - sudo badblocks -wsv /dev/sdc
      free:
        - wipefs /dev/sdb
        - wipefs -n -a /dev/sdb
        - nvme list
        - sgdisk -p /dev/sda
        - sgdisk -o disk.img

  - id: partition-edit
    catches: a partition table about to be changed
    why: The table is one sector; a wrong number in it makes file systems overlap, and it is noticed after the next reboot.
    level: boundary
    safer: "sfdisk -d /dev/… > table.txt keeps the table before; -l and print only show it"
    preview: [lsblk, "{target}"]
    target: operand 1
    when:
      any:
        - program: [fdisk, cfdisk, gdisk, cgdisk, sfdisk]
          operand: "/dev/*"
          none:
            - flag: [-l, --list, -s, --getsz, -J, --json, --verify, --help, -x]
            - program: sfdisk
              flag: [-d, --dump, -V, -n, --no-act]
            - operand: "/dev/loop*"
        - program: [sfdisk]
          flag: [--delete, -N, --wipe]
          operand: "/dev/*"
        - program: sgdisk
          flag: [-d, --delete, -n, --new, -t, --typecode, -l, --load-backup, -g, --mbrtogpt, -G, --randomize-guids, -R, --replicate]
          operand: "/dev/*"
        - program: parted
          operand: "/dev/*"
          all:
            - any:
                - operand: [mklabel, mktable, mkpart, rm, resizepart, set, name, move, toggle, disk_set, rescue, mkfs, cp, resize]
                - operands: "1"
                - word: ["mklabel*", "mkpart*", "rm *", "resizepart*"]
      none:
        - flag: [--help, -l, --list, --version]
    examples:
      match:
        - sudo fdisk /dev/sda
        - parted /dev/sda mklabel gpt
        - parted -s /dev/sdb rm 1
        - sfdisk /dev/sda < table.txt
        - sgdisk -d 3 /dev/nvme0n1
        - sudo cfdisk /dev/mmcblk0
      free:
        - sudo fdisk -l /dev/sda
        - parted /dev/sda print
        - parted -l
        - sfdisk -d /dev/sda > table.txt
        - fdisk disk.img
        - parted -s disk.img mklabel gpt

  - id: blockdev-set
    catches: a disk's settings changed under a running system
    why: Read-only or re-read under a mounted file system, writes fail in the middle of what programs do.
    level: boundary
    safer: blockdev --report only shows them
    when:
      program: blockdev
      flag: [--setrw, --setro, --setbsz]
      none:
        - flag: [--help]
        - operand: "/dev/loop*"
    examples:
      match:
        - sudo blockdev --setro /dev/sda
        - blockdev --setrw /dev/sdb
        - blockdev --setbsz 4096 /dev/sdb
      free:
        - blockdev --report /dev/sda
        - blockdev --getss /dev/sda
        - blockdev --setro /dev/loop0

  - id: partition-reread
    catches: a disk's table read again under a running system
    why: What the kernel believes and what is mounted no longer agree when somebody wrote a wrong table.
    level: nudge
    safer: lsblk before and after
    when:
      program: [blockdev, partprobe]
      any:
        - flag: [--rereadpt, --setra, --setfra]
        - program: partprobe
          operand: "/dev/*"
          none:
            - flag: [-d, --dry-run]
      none:
        - flag: [--help]
    examples:
      match:
        - blockdev --setra 4096 /dev/sda
        - blockdev --rereadpt /dev/sdb
        - partprobe /dev/sda
      free:
        - blockdev --report /dev/sda
        - blockdev --getss /dev/sda
        - partprobe -d /dev/sda

  - id: lvm-remove
    catches: a logical volume, group or physical volume removed
    why: The volume and the file system in it are unlinked at once; vgcfgrestore helps only while nothing has been written there.
    level: target
    safer: lvs -o +devices and lsblk -f show what is in it; lvchange -an takes it out of use and keeps it
    preview: [lvs, "{operands}"]
    target: [operands, operand 1]
    when:
      any:
        - program: [lvremove, vgremove, pvremove, vgreduce]
          operands: 1+
        - program: lvreduce
        - program: pvcreate
          flag: [-f, --force]
        - program: lvconvert
          flag: [--merge, --uncache, --mergesnapshot]
        - program: lvm
          sub: [lvremove, vgremove, pvremove, lvreduce, vgreduce]
        - program: lvresize
          any:
            - flag: ["-L=-*", "--size=-*", "-l=-*", "--extents=-*"]
            - word: ["-L-*", "--size=-*"]
        - program: dmsetup
          sub: [remove, remove_all, wipe_table]
      none:
        - flag: [--help, -t, --test]
    examples:
      match:
        - lvremove /dev/vg0/data
        - sudo vgremove -f vg0
        - pvremove -ff -y /dev/sdb1
        - lvreduce -L 5G /dev/vg0/home
        - sudo lvresize --size -10G vg0/root
        - lvresize -L-10G vg0/root
        - sudo lvm lvremove vg0/old
      free:
        - lvs
        - lvcreate -L 10G vg0
        - lvremove --test /dev/vg0/data
        - lvextend -L +10G /dev/vg0/data

  - id: zfs-destroy
    catches: a ZFS dataset, snapshot or pool destroyed or rolled back
    why: destroy -r takes the snapshots that were the backup; a rollback throws away everything written since.
    level: target
    safer: the same with -nv lists what would go; zfs rename sets it aside
    target: operand 1
    when:
      any:
        - program: zfs
          sub: [destroy, rollback]
        - program: zfs
          sub: [receive, recv]
          flag: -F
        - program: zpool
          sub: [destroy, labelclear, remove, split, detach]
        - program: zpool
          sub: [create, add, replace, attach]
          flag: -f
      none:
        - flag: [-n, --help]
    examples:
      match:
        - zfs destroy tank/home
        - sudo zfs destroy -r tank/vm@old
        - zpool destroy tank
        - zfs rollback -r tank/db@before
      free:
        - zfs list -t snapshot
        - zfs destroy -nv tank/home@old
        - zpool status
        - zfs snapshot tank/home@now

  - id: btrfs-delete
    catches: a btrfs subvolume or device taken away
    why: A deleted subvolume is cleaned up in the background at once; a snapshot of it is the only way back.
    level: boundary
    safer: btrfs subvolume snapshot -r first
    target: operand 1
    when:
      any:
        - program: btrfs
          sub: [subvolume delete, subvol delete, sub delete, sub del, device delete, device remove, dev delete, device replace]
        - program: btrfs
          sub: [check, rescue]
          flag: [--repair, --init-csum-tree, --init-extent-tree]
        - program: snapper
          sub: [delete, undochange, rollback]
        - program: timeshift
          flag: [--delete, --delete-all, --restore]
      none:
        - flag: [--help]
    examples:
      match:
        - sudo btrfs subvolume delete /mnt/@home
        - btrfs device remove /dev/sdb /data
        - btrfs check --repair /dev/sda2
        - snapper delete 42
      free:
        - btrfs subvolume list /
        - btrfs check /dev/sda2
        - snapper list

  - id: raid-break
    catches: a RAID array stopped, a member failed or its metadata wiped
    why: Marking the wrong disk as failed leaves the array without its last copy; --zero-superblock makes a member a stranger.
    level: boundary
    safer: mdadm --detail and cat /proc/mdstat show who is who
    target: operand 1
    when:
      any:
        - program: mdadm
          flag: [--zero-superblock, -f, --fail, --set-faulty, -r, --remove, -S, --stop, -C, --create, --grow, -G]
        - program: [megacli, MegaCli, MegaCli64, storcli, storcli64, ssacli, hpssacli, perccli, arcconf]
          word: ["-CfgClr*", "-CfgLdDel*", "del", "delete", "DELETE", "-CfgForeign", "erase"]
      none:
        - flag: [--help, --detail, -D, --examine, -E]
    examples:
      match:
        - sudo mdadm --zero-superblock /dev/sdb1
        - mdadm --stop /dev/md0
        - mdadm /dev/md0 --fail /dev/sdc1
        - storcli64 /c0/v1 del
      free:
        - mdadm --detail /dev/md0
        - mdadm --examine /dev/sdb1
        - cat /proc/mdstat

  - id: luks-erase
    catches: an encrypted volume formatted, or a key to it removed
    why: Without its header and keys an encrypted disk is noise; there is nobody to call.
    level: target
    safer: cryptsetup luksHeaderBackup first, kept on another disk
    preview: [cryptsetup, luksDump, "{target}"]
    target: operand 1
    when:
      program: cryptsetup
      sub: [luksFormat, erase, luksErase, luksRemoveKey, luksKillSlot, luksHeaderRestore, reencrypt, luksChangeKey, convert]
      none:
        - flag: [--help, --test-passphrase]
        - operand: ["*.img", "/dev/loop*"]
    examples:
      match:
        - cryptsetup luksFormat /dev/sda1
        - sudo cryptsetup --type luks2 luksFormat /dev/nvme0n1p1
        - cryptsetup luksKillSlot /dev/sdb1 0
        - cryptsetup erase /dev/sdb1
      free:
        - cryptsetup luksDump /dev/sda1
        - cryptsetup open /dev/sda1 home
        - cryptsetup status home
        - cryptsetup luksFormat disk.img

  - id: filesystem-shrink
    catches: a file system shrunk, repaired or retuned in place
    why: A repair of a mounted or half-broken file system writes guesses over the only copy; an interrupted shrink loses the tail.
    level: boundary
    safer: "fsck -n only looks; an image of the device (ddrescue) can be repaired as often as you like"
    target: operand 1
    when:
      any:
        - program: [fsck, "fsck.*", e2fsck]
          flag: [-y, -p, -a, -f]
        - program: xfs_repair
          none:
            - flag: -n
        - program: resize2fs
          any:
            - flag: [-M, -f]
            - operands: 2+
        - program: [debugfs]
          flag: -w
        - program: [ntfsfix, testdisk]
        - program: tune2fs
          flag: [-O, -U]
        - program: qemu-img
          sub: resize
          flag: --shrink
        - program: [dump2, restore]
          flag: -r
          operand: "/dev/*"
      none:
        - flag: [-n, --help, -V]
        - operand: ["*.img", "/dev/loop*"]
    examples:
      match:
        - qemu-img resize --shrink vm.qcow2 20G
        - sudo fsck -y /dev/sda1
        - xfs_repair -L /dev/sdb1
        - resize2fs /dev/vg0/home 20G
        - e2fsck -fy /dev/sda2
      free:
        - sudo e2fsck -n /dev/sda1
        - sudo resize2fs /dev/vg0/data
        - fsck -n /dev/sda1
        - xfs_repair -n /dev/sdb1

  - id: mount-remount
    catches: a mount changed under running programs
    why: A remount or a forced unmount takes the file system away from programs in the middle of a write.
    level: nudge
    safer: findmnt and fuser -vm MOUNT say who uses it
    when:
      any:
        - program: mount
          flag: ["-o=*remount,*ro*", "-o=*remount,*noexec*"]
        - program: umount
          flag: [-f, --force, -l, --lazy, -a, --all]
        - program: swapoff
          flag: [-a, --all]
          none:
            - pattern: swapon
      none:
        - flag: [--help]
    examples:
      match:
        - sudo mount -o remount,noexec /srv
        - umount -fl /mnt/nfs
        - sudo umount -a
      free:
        - sudo mount /dev/sdb1 /mnt/usb
        - umount /mnt/usb
        - sudo mount -o remount,rw /
        - mount | column -t

  - id: device-flash
    catches: a phone's partitions erased, or its bootloader unlocked or locked
    why: Each of these takes everything on the phone with it; a phone locked over a foreign image does not start again.
    level: boundary
    safer: fastboot getvar all, and a backup pulled from the phone first
    preview: [fastboot, getvar, all]
    when:
      program: fastboot
      any:
        - flag: -w
        - sub: [erase, format, "format:*", "flashing unlock*", "flashing lock*", "oem unlock*", "oem lock*", "wipe-super", delete-logical-partition]
      none:
        - flag: [-h, --help]
    examples:
      match:
        - fastboot erase userdata
        - fastboot flashing unlock
        - fastboot -s 0123 flashing lock
        - fastboot -w
      free:
        - fastboot flash boot boot.img
        - fastboot devices
        - fastboot getvar all
        - fastboot boot boot.img
        - fastboot reboot

  - id: device-image-written
    catches: an image written to a phone
    why: A boot image of another version leaves it unable to start.
    level: nudge
    safer: fastboot boot FILE tries an image without writing it
    when:
      program: fastboot
      sub: [flash, flashall, "flash:raw", update]
      none:
        - flag: [-h, --help]
    examples:
      match:
        - fastboot flash boot boot.img
        - fastboot -s 0123 flash vbmeta vbmeta.img
        - fastboot flashall
      free:
        - fastboot boot boot.img
        - fastboot devices
        - fastboot reboot bootloader

  - id: fuses-written
    catches: the fuses of a chip written
    why: A wrong clock or lock bit leaves a chip that no programmer can talk to; fuses of some chips can be burnt once.
    level: boundary
    safer: read them first (avrdude -U lfuse:r:-:h, espefuse.py summary) and compute the new value with a calculator for that chip
    when:
      any:
        - program: avrdude
          word: ["{lfuse,hfuse,efuse,fuse,fuses,lock,lockbits}:w:*", "-U{lfuse,hfuse,efuse,fuse,fuses,lock,lockbits}:w:*"]
        - program: [espefuse, espefuse.py]
          sub: ["burn*", "** burn*"]
        - program: [espefuse, espefuse.py]
          operand: ["burn_*", "burn-*", "write_protect*", "write-protect*", "read_protect*", "read-protect*"]
      none:
        - flag: [-n, --help]
    examples:
      match:
        - avrdude -c usbasp -p m328p -U lfuse:w:0x62:m
        - avrdude -p m328p -c usbasp -U flash:w:fw.hex -U hfuse:w:0xd9:m
        - espefuse.py --port /dev/ttyUSB0 burn_efuse DIS_DOWNLOAD_MODE
      free:
        - avrdude -c arduino -p m328p -U flash:w:fw.hex
        - avrdude -c usbasp -p m328p -U lfuse:r:-:h
        - espefuse.py summary
"""###),
    ("files.yaml", ###"""
pack: files
about: deleting, overwriting and locking files that have no other copy
programs:
  rm:
    abbreviates: yes
  find:
    bundles: no
    values: [-name, -iname, -path, -ipath, -wholename, -regex, -iregex, -type, -xtype, -mtime, -mmin, -ctime, -cmin, -atime, -amin, -newer, -size, -user, -group, -perm, -maxdepth, -mindepth, -links, -uid, -gid, -regextype]
  chmod:
    abbreviates: yes
  chown:
    abbreviates: yes
    also: [chgrp]
  rsync:
    values: [-e, --rsh, -f, --filter, --exclude, --include, --exclude-from, --include-from, --files-from, --bwlimit, --port, --rsync-path, --backup-dir, --log-file, --password-file, --timeout, -B, -T, --temp-dir]
  shred:
    abbreviates: yes
    values: [-n, --iterations, -s, --size, --random-source]
  truncate:
    abbreviates: yes
    values: [-s, --size, -r, --reference]
  restic:
    values: [-r, --repo, -p, --password-file, -o, --option, --keep-last, --keep-daily, --keep-weekly, --tag, --host, --cacert, --repository-file, --cache-dir, --limit-upload, --limit-download, --password-command, --key-hint, --pack-size, --retry-lock, --keep-hourly, --keep-monthly, --keep-yearly, --keep-within, --path]
  borg:
    values: [--remote-path, --rsh, --prefix, -P, -a, --glob-archives, --keep-daily, --keep-weekly]
  kopia:
    values: [--config-file, -p, --password]
  tar:
    values: [-C, --directory, -f, --file]
  rclone:
    values: [--config, --transfers, --checkers, --include, --exclude, --filter, --bwlimit, --log-file, --log-level, --max-age, --min-age, --max-size, --retries, --contimeout, --timeout, --stats, --drive-shared-with-me, --backup-dir, --max-delete, --filter-from, --include-from, --exclude-from]
  velero:
    values: [-n, --namespace, --kubecontext, --kubeconfig]
  python:
    values: [-c]
    scripts: [-c, input]
    also: [python2, python3]
  ruby:
    values: [-e]
    scripts: [-e, input]
    also: [perl]
  node:
    values: [-e, --eval]
    scripts: [-e, --eval, input]
rules:
  - id: rm-system
    catches: the removal of the whole system, of all homes or of a part nothing runs without
    why: It cannot be stopped half way in any useful sense; what is gone by the first second is what the machine needs to boot and to log you in.
    level: deny
    safer: name the one directory inside it that is meant, and look at it with ls first
    when:
      program: rm
      flag: [-r, -R, --recursive]
      operand: ["/", '/\*', '/.\*', "~", "~/", '~/\*', '~/.\*', "~root", "$HOME", "$HOME/", '$HOME/\*', "${HOME}", "${HOME}/", '${HOME}/\*', "${HOME:[?]}", "${HOME:[?]}/", '${HOME:[?]}/\*', /bin, /boot, /dev, /etc, /home, /lib, /lib64, /opt, /proc, /root, /run, /sbin, /srv, /sys, /usr, /var, '/bin/\*', '/boot/\*', '/dev/\*', '/etc/\*', '/home/\*', '/lib/\*', '/root/\*', '/sbin/\*', '/usr/\*', '/var/\*', /usr/bin, /usr/lib, /usr/sbin, /usr/share, /var/lib, /System, /Library, /Users, /Applications, '/Users/\*']
      none:
        - flag: [--help]
    examples:
      match:
        - rm -rf /
        - sudo rm -fr --no-preserve-root /
        - rm -r -f ~
        - rm -rf build / dist
        - cd /tmp && rm -rf /*
        - bash -c 'rm --recursive --force "$HOME"'
        - DIR=/; rm -rf "$DIR"
        - X=; rm -rf $X/*
        - ssh web1 'sudo rm -rf /var/lib'
        - rm -rf ~/*
      free:
        - rm -rf build
        - echo "rm -rf /"
        - git commit -m "rm -rf / was in the install script"
        - grep -rn 'rm -rf /' docs
        - rm -rf /tmp/build
        - rm --help

  - id: rm-unguarded-root
    catches: the switch that turns off the last guard rm has
    why: --no-preserve-root is only ever needed to delete the root of a file system; a variable that turns out empty does the rest.
    level: boundary
    safer: leave the switch away; a path below / does not need it
    when:
      program: rm
      flag: --no-preserve-root
      none:
        - flag: [--help]
    examples:
      match:
        - rm -rf --no-preserve-root /mnt/old
        - sudo rm -r --no-preserve-root "$TARGET"
        - env LANG=C rm --no-preserve-root -rf x
      free:
        - rm -rf --preserve-root build
        - rm -rf build
        - echo --no-preserve-root

  - id: rm-system-file
    catches: a file removed that logins, booting, keys, data or terraform's state depend on
    why: It is missed at the next start, login or apply, which is when you cannot put it back.
    level: boundary
    safer: "mv it to FILE.old beside itself, and remove that after the next reboot"
    preview: [ls, -l, "{operands}"]
    when:
      program: [rm, unlink]
      operand: [/etc/passwd, /etc/shadow, /etc/group, /etc/fstab, /etc/sudoers, /etc/hosts, /etc/crontab, /etc/resolv.conf, "/etc/ssh/*", "/etc/pam.d/*", "/etc/letsencrypt/*", "/boot/*", "/bin/*", "/sbin/*", "/lib/*", "/usr/bin/*", "/usr/sbin/*", "/usr/lib/*", "~/.ssh/id_*", "$HOME/.ssh/id_*", "*/.ssh/id_*", "*/.ssh/authorized_keys", "~/.gnupg/*", "~/.kube/config", "~/.aws/credentials", "*/.git/*", "/dev/*", "*.kdbx", "*.tfstate", "*.tfstate.backup", "/var/lib/*.{db,sqlite,sqlite3,rdb,aof,ibd,mdb,frm,dump}"]
      none:
        - flag: [--help]
        - operand: ["/dev/shm/*", "*.pub", "*.swp", "*/.git/index.lock", "*/.git/*.lock", "/tmp/*"]
    examples:
      match:
        - sudo rm -f /etc/fstab
        - rm ~/.ssh/id_ed25519
        - sudo rm /boot/vmlinuz-6.1
        - unlink /etc/resolv.conf
        - unlink /var/lib/shop/shop.db
        - rm -f terraform.tfstate terraform.tfstate.backup
      free:
        - rm .git/index.lock
        - sudo rm /etc/nginx/sites-enabled/old
        - rm id.pub
        - ls /etc/fstab

  - id: move-system
    catches: a part of the system moved away or covered
    why: Programs that run look for it at its old place, mv and sudo among them.
    level: boundary
    safer: cp -a it; a link can be taken away again
    when:
      any:
        - program: mv
          pattern: '^mv( +-[^ ]+)* +(/(etc|usr|var|bin|sbin|lib|lib64|boot|home|opt|root|dev)?/?|/\*|~|/usr/(s?bin|lib)(/[^ ]+)?|/var/lib(/[^ ]+)?|/(bin|lib|boot)/[^ ]+|/etc/(passwd|shadow|fstab|sudoers)) '
        - program: [cp, ln, install]
          operand: /dev/null
          all:
            - operand: ["/etc/*", "~/.[a-z]*", "$HOME/.[a-z]*", "/boot/*", "/var/lib/*", "/srv/*"]
        - program: [cp, install, mv]
          operand: [/etc/passwd, /etc/shadow, /etc/group, /etc/fstab, /etc/sudoers]
          pattern: ' /etc/(passwd|shadow|group|fstab|sudoers)$'
        - program: tar
          flag: ["-C=/", "--directory=/"]
          none:
            - flag: [-c, -t, --create, --list]
            - operand: ["c*f", "czf", "cjf", "cJf", "tf", "tzf", "cf", "cvf", "tvf"]
        - program: [unzip, 7z]
          flag: ["-d=/", "-o=/"]
        - program: cpio
          flag: [-i]
          none:
            - flag: [-t]
      none:
        - flag: [--help]
    examples:
      match:
        - sudo mv /etc /etc.bak
        - cp /dev/null /etc/passwd
        - sudo tar xzf backup.tgz -C /
        - mv /* /old
        - sudo mv /usr/bin/python3 /usr/bin/python3.bak
        - sudo cp passwd.new /etc/passwd
      free:
        - mv a.txt /etc/motd.d/
        - sudo cp /etc/fstab /etc/fstab.bak
        - tar xzf backup.tgz -C /tmp
        - tar czf backup.tgz -C / etc
        - mv notes.txt ~
        - sudo mv app.conf /etc/

  - id: rm-here
    catches: everything here, or everything above here
    why: A star and a dot mean whatever directory you happen to stand in; one wrong cd before it and another project is gone, untracked files included.
    level: boundary
    safer: leave the directory and remove it by name, or git clean -n to see what git does not know
    preview: [ls, -A, "{operands}"]
    when:
      program: rm
      any:
        - operand: ['\*', './\*', '../\*', '.\*', './.\*', '\*.\*', '{.,}\*']
        - flag: [-r, -R, --recursive]
          operand: [".", "./", "..", "../", "../..", '../../\*', "$PWD", "$PWD/", '$PWD/\*', '\*/', "$(pwd)"]
      none:
        - flag: [--help, -i, -I]
        - only-operands: ["/tmp/*", "/var/tmp/*", "/private/tmp/*", "/dev/shm/*"]
    examples:
      match:
        - rm -rf *
        - rm -rf ./*
        - rm -rf ..
        - rm -fr .
        - rm -f *
        - rm -rf node_modules * package-lock.json
        - cd old; sudo rm -r ./.*
      free:
        - rm *.log
        - rm -rf build/*
        - rm -rf ./build
        - rm -i *
        - D=/tmp/x; mkdir -p $D && cd $D && rm -rf *
        - echo 'rm -rf *'
        - ls * # rm -rf *

  - id: rm-outside
    catches: the removal of a directory outside of the project
    why: An absolute path is not covered by any repository; what lies there is often another program's only copy.
    level: boundary
    safer: "mv it aside under a dated name, and remove that next week"
    preview: [ls, -lA, "{operands}"]
    when:
      program: rm
      flag: [-r, -R, --recursive]
      operand: "/*"
      none:
        - flag: [--help]
        - only-operands: ["/tmp/*", "/var/tmp/*", "/private/tmp/*", "/dev/shm/*", "/var/cache/*", "/run/user/*", "*/tmp/*", "*/.cache/*", "*/cache/*", "*/cache", "*/Caches/*", "*/node_modules", "*/node_modules/*", "*/dist", "*/build", "*/target", "*/.venv", "*/venv", "*/__pycache__", "*/.next", "*/.terraform", "*/DerivedData*", "*/.m2/repository/*", "*/.gradle/*", "/var/lib/apt/lists/*", "/usr/local/src/*", "/usr/src/*", "/content/*", "/kaggle/*", "/scratch/*", /usr/local/go, "/var/log/*.gz", "/sdcard/*", "[!/]*"]
    examples:
      match:
        - rm -rf /var/lib/mysql
        - $(which rm) -rf /var/lib/mysql
        - sudo rm -r /opt/tool-1.2
        - rm -fr /usr/local
        - rm -rf /tmp/x /srv/shop/uploads
        - 'parallel rm -rf ::: /srv/a /srv/b'
        - BASE=/var/lib/mysql && sudo rm -rf $BASE/data
        - echo 'rm -rf /srv/www' | ssh web1 bash
        - cd /srv && rm -rf data
        - cd /; sudo rm -rf srv/shop
        - for d in /srv/*/releases; do sudo rm -rf "$d"; done
        - ssh db1 "rm -rf /var/lib/postgresql/15/main"
      free:
        - rm -rf /tmp/build.4711
        - rm -rf /home/ana/shop/node_modules
        - cd /tmp && rm -rf old
        - cd /srv/shop && rm -rf node_modules
        - cd /srv && docker exec web rm -rf data
        - rm -rf build
        - rm /etc/nginx/sites-enabled/old
        - ls -R /srv

  - id: rm-home
    catches: the removal of a directory at the top of a home
    why: What lies directly in a home is documents, keys and years of settings; few of them are in a repository and fewer in a backup.
    level: boundary
    safer: "move it to the trash (gio trash, trash-put), or aside under a dated name"
    preview: [ls, -lA, "{operands}"]
    when:
      program: rm
      flag: [-r, -R, --recursive]
      any:
        - operand: ["~/*", "$HOME/*", "${HOME}/*", "~[a-z]*/*"]
          none:
            - operand: ["~/*/*", "$HOME/*/*", "${HOME}/*/*"]
        - operand: ["/sdcard/DCIM*", "/sdcard/Pictures*", "/storage/emulated/*/DCIM*", "*/.ssh", ".ssh", "*/.gnupg", ".gnupg", "*/.aws", "*/.kube", "*/.password-store", "~/.config", "~/Documents/*", "$HOME/Documents/*", "~/Library/*"]
          none:
            - operand: ["*/DerivedData*", "*/Caches*"]
      none:
        - flag: [--help]
        - only-operands: ["~/.cache*", "~/tmp*", "~/test*", "~/build", "~/dist", "~/node_modules", "~/.npm", "~/.nvm", "~/.cargo/registry", "~/Downloads/*", "$HOME/.cache*", "$HOME/tmp*", "$HOME/node_modules"]
    examples:
      match:
        - rm -rf ~/Documents
        - rm -r ~/projects
        - rm -rf "$HOME/.config"
        - rm -fr ~/.ssh
        - sudo rm -rf ~ana/mail
        - rm -rf ~/Documents/thesis
        - cd ~ && rm -rf Documents Pictures
        - adb shell rm -rf /sdcard/DCIM
      free:
        - cd ~/projects/shop && rm -rf old
        - rm -rf ~/.cache/thumbnails
        - rm -rf ~/projects/shop/node_modules
        - rm -r ~/Downloads/old-iso
        - rm ~/notes.txt
        - ls ~/Documents

  - id: rm-history
    catches: the removal of a repository's history, a database's files or a backup
    why: The checkout can be made again from .git, never the other way; the same holds for a data directory and for the backup that was to replace it.
    level: boundary
    safer: clone or copy it elsewhere first, and see that the copy opens
    preview: [ls, -lA, "{operands}"]
    when:
      program: rm
      flag: [-r, -R, --recursive]
      operand: [.git, "*/.git", .hg, .svn, .jj, "*/.hg", pgdata, "*/pgdata", "*/pg_wal", "*/mysql-data", backup, backups, "*/backup", "*/backups", "*/backups/*", "*.sparsebundle", "*.photoslibrary", terraform.tfstate.d, uploads, "*/uploads", "*.git"]
      none:
        - flag: [--help]
        - operand: ["/tmp/*"]
    examples:
      match:
        - rm -rf .git
        - rm -rf shop/.git && git init
        - rm -r ./backups
        - sudo rm -rf pgdata
        - xargs rm -rf .git
      free:
        - rm -rf .github
        - rm .gitignore
        - git rm -r docs
        - rm -rf /tmp/clone/.git
        - ls .git

  - id: rm-list
    catches: the removal of whatever a command or a file names at that moment
    why: A blank in a name makes two of it, and rm asks nothing about any of them.
    level: boundary
    safer: look at the list first; find with -name and -delete takes names as they are
    when:
      program: rm
      flag: [-r, -R, --recursive]
      any:
        - operand: ["$(ls*", "$(cat *", "$(<*", "$(find *", "$(fd *", "$(head *", "$(awk *"]
          none:
            - operand: ["$(find *-name*", "$(find *-path*", "$(fd [!/]*", "$(ls */tmp*", "$(find /tmp*"]
        - operand: ["$(find /*", "$(find ~*", "$(find $HOME*", "$(fd * /*"]
          none:
            - operand: ["$(find /tmp*", "$(find /var/tmp*", "$(find /var/cache*", "$(fd * /tmp*", "$(find *-name*{__pycache__,node_modules,.pytest_cache,.mypy_cache,.ruff_cache,.terraform,.cache,DerivedData,target,dist,build}*"]
      none:
        - flag: --help
    examples:
      match:
        - rm -rf $(ls)
        - sudo rm -rf `cat old.txt`
        - rm -r $(find /srv -mtime +30)
        - ls -t | tail -n +5 | xargs rm -rf
        - xargs -a old.txt rm -rf
        - xargs rm -r < old.txt
        - find /data -type d -name 'run-*' -exec rm -rf {} +
        - fd -t d '^run' /data -x rm -rf
      free:
        - find ~/src -type d -name node_modules -prune -exec rm -rf {} +
        - rm -rf $(find . -name node_modules)
        - rm -f $(cat files.txt)
        - rm -rf "$(mktemp -d)"

  - id: rm-variable
    catches: a removal below a variable, which may be empty
    why: "When the variable is unset, $DIR/* is /* and $DIR/lib is /lib: the shell does not ask what you meant."
    level: boundary
    safer: 'write "${DIR:?}/…": with an empty or unset variable the shell stops there'
    when:
      program: rm
      flag: [-r, -R, --recursive]
      operand: ["$[!(]*/", "$[!(]*/*"]
      none:
        - flag: [--help]
        - operand: ["$HOME/*", "${HOME}/*", "$PWD/*", "${*:[?]*}*", "$*TMP*", "$*TEMP*", "$*tmp*", "$*temp*", "$*CACHE*", "$(mktemp*", "$*cache*", "$*/node_modules", "$*/build", "$*/out", "$*/bin", "$*/dist", "$*/target", "$*/.venv", "$*/__pycache__", "$*/.next", "$*/coverage", "$*BUILD*", "$*build*"]
    examples:
      match:
        - rm -rf $DIR/*
        - rm -rf "$PREFIX"/lib
        - sudo rm -rf ${INSTALL_ROOT}/
        - for d in a b; do rm -rf $ROOT/$d; done
      free:
        - rm -rf "${DIR:?}"/*
        - rm -rf "$TMPDIR/build"
        - rm -rf $ROOT/node_modules
        - rm -f "$file"
        - echo "$DIR/*"

  - id: rm-recursive-force
    catches: the removal of a directory without a question
    why: Nothing goes to a trash; what git does not know is gone for good.
    level: nudge
    safer: git status --ignored DIR shows what has no other copy
    when:
      program: rm
      flag: [-r, -R, --recursive]
      all:
        - flag: [-f, --force]
      none:
        - flag: [--help]
        - via: [find, fd, trap]
        - only-operands: [build, "build/*", "*/build", "build-*", "cmake-build-*", dist, "dist/*", "*/dist", "dist-*", out, "out/*", target, "target/*", "*/target", "*/target/*", node_modules, "node_modules/*", "*/node_modules", "*/node_modules/*", ".venv*", venv, env, "*/.venv", __pycache__, "*/__pycache__", ".*_cache", ".*cache*", "*/.cache*", "*/cache", "*/cache/*", "cache*", coverage, ".next*", "*/.next", .nuxt, .turbo, .vite, .svelte-kit, .angular, .astro, .output, .parcel-cache, .gradle, .build, .tox, .nox, .eggs, "*.egg-info", htmlcov, .nyc_output, storybook-static, public, _site, site, _build, "*/_build", docs/_build, bin, obj, Debug, Release, x64, vendor, "vendor/*", Pods, deps, DerivedData, .terraform, "*/.terraform", .terragrunt-cache, cdk.out, .aws-sam, .serverless, .expo, .ipynb_checkpoints, "*/.ipynb_checkpoints", "tmp*", "./tmp*", "/tmp/*", "/var/tmp/*", "*/tmp/*", "~/.cache/*", "$*TMP*", "$*tmp*", "$(mktemp*", test-results, playwright-report, dist-newstyle, .stack-work, "zig-*", "bazel-*", elm-stuff, .pio, "*.dSYM", "*.tmp", "*.lock", "*-lock.json", "*-lock.yaml", "CMake*", "*.log", resources/_gen, public/assets, "/var/lib/apt/lists/*", "/dev/shm/*", "$*TEMP*", "$*CACHE*", .coverage, "logs/*", "log/*", screenshots, "~/Downloads/*", "~/.local/share/Trash/*", "~/.vscode/extensions/*", "*/build-cache", "*/plugin-cache", .idea, .vscode, "~/.npm/_cacache*", "~/.gradle/caches*", "~/.m2/repository/*", "*/DerivedData*", "~/Library/Caches/*", wandb, mlruns, "runs/*", "checkpoints/*", lightning_logs, "outputs/*", ebin, lib, es, "build-*", "install-*", "results*", "$*BUILD*", "$*build*", "*/Pods", "*/Podfile.lock", "*/.gradle", mlruns, outputs, __snapshots__, "*-store", "test/tmp*", "spec/tmp*", "*_backup", "/sdcard/*", ".terraform*", .dart_tool, .mypy_cache, .ruff_cache, "*.{o,a,so,pyc,class,aux,toc}", "$(find *-name*{__pycache__,node_modules,.pytest_cache,.mypy_cache,.ruff_cache,.ipynb_checkpoints,.terraform,.next,.turbo,.gradle,.tox,.venv,.cache,.DS_Store,DerivedData,target,dist,build,egg-info,bin,obj}*", "$(fd *{__pycache__,node_modules}*"]
    examples:
      match:
        - rm -rf src
        - rm -fr old-project
        - rm -r -f "$dir"
        - git ls-files -o | xargs rm -rf
        - rm -rf src/{old,older}
        - "{rm,-rf,src}"
      free:
        - rm -rf {dist,build,.cache}
        - rm -rf packages/{web,api}/node_modules
        - rm -rf out/ *.o
        - find . -type d -name __pycache__ | xargs rm -rf
        - find . -name node_modules -type d -exec rm -rf {} +
        - rm -rf node_modules
        - rm -rf ./dist build/ coverage
        - rm -rf target && cargo build
        - rm -r src
        - rm -f a.txt
        - rm -rf node_modules package-lock.json
        - BUILD=build; rm -rf "$BUILD"
        - D=$(mktemp -d); rm -rf "$D"

  - id: rm-in-language
    catches: a directory outside of the project removed by a line of Python, Ruby, Perl or Node
    why: An absolute path is not covered by any repository; these calls ask nothing, and some hide their errors.
    level: boundary
    safer: let it print the paths first; move them aside under a dated name
    when:
      program: [python, ruby, node]
      script: ["*rmtree([\"']/*", "*rmtree(os.path.expanduser(*", "*rm_rf([\"']/*", "*rm_r([\"']/*", "*rm_rf [\"']/*", "*rmsync([\"']/*", "*remove_tree([\"']/*", "*rmdirsync([\"']/*"]
      none:
        - script: ["*([\"']/tmp/*", "*([\"']/var/tmp/*", "* [\"']/tmp/*", "*/node_modules*", "*/__pycache__*"]
    examples:
      match:
        - python3 -c "import shutil; shutil.rmtree('/srv/data')"
        - ruby -rfileutils -e 'FileUtils.rm_rf("/srv/data")'
        - "node -e \"require('fs').rmSync('/srv/data', {recursive: true})\""
        - perl -MFile::Path -e 'remove_tree("/srv/data")'
      free:
        - python3 -c "import shutil; shutil.rmtree('build')"
        - python -c "import shutil; shutil.rmtree('/tmp/x')"
        - python -c "import shutil; print(shutil.disk_usage('/'))"
        - node -e "console.log('rmSync(/x)')"

  - id: find-delete
    catches: a search that deletes what it finds, with nothing that narrows it by name
    why: "find deletes in the order it walks and asks nothing; with -delete put before the tests it deletes everything below the starting point."
    level: boundary
    safer: run it with -print first; keep -delete as the last word
    when:
      program: find
      any:
        - flag: -delete
        - word: [rm, /bin/rm, shred, unlink]
          flag: [-exec, -execdir, -ok]
      none:
        - word: [echo, --help]
        - flag: [-empty]
          none:
            - operand: ["/", "~", "$HOME"]
        - word: [-name, -iname, -path, -ipath, -wholename, -regex, -iregex, -samefile, -inum]
          none:
            - pattern: '^find( +((!|-not) +-[a-z]+ +[^ ]+|[^-! ][^ ]*|-(type|delete|mtime|mmin|maxdepth|mindepth|size|user|depth|xdev|exec|print0?)))*$'
            - operand: ["/", "~", "~/", "$HOME", "$HOME/", /home, /etc, /usr, /var, /root, /srv, /opt]
        - only-operands: ["/tmp*", "/var/tmp*", "/var/cache*", "*cache*", "*/tmp/*", "/var/log*", "~/Downloads*", "*.log", logs, "*/logs", build, "build/*", dist, "dist/*", target, tmp, "tmp/*", "./tmp*", "$*TMP*", "$*tmp*", out, coverage, "!", node_modules, "[a-zA-Z0-9_]*", "{}", ";", "+", rm]
    examples:
      match:
        - find . -delete
        - sudo find / -name '*.txt' -delete
        - find . -type f -mtime +7 -delete
        - find /home -exec rm -rf {} \;
        - find . ! -name '.git' -delete
        - find ~ -type f -size +100M -delete
      free:
        - find . -name '*.pyc' -delete
        - find . -type d -empty -delete
        - find . -name '*.tmp' -exec rm {} \;
        - find /tmp -mtime +3 -delete
        - find data/interim -type f -delete
        - find . -name delete
        - find . -type f -print

  - id: find-list-removed
    catches: everything a search finds handed to rm, with nothing that narrows it by name
    why: The list is whatever lies there at that moment, and rm asks nothing about any of it.
    level: boundary
    safer: look at the list first; find with -name or -path narrows it
    when:
      program: [find, fd, fdfind]
      sends-to: [rm, shred, unlink, parallel]
      pattern: '\| *(sudo +|parallel +)?(xargs|parallel|rm|\$).*\b(rm|shred|unlink)\b'
      none:
        - word: [-name, -iname, -path, -ipath, -wholename, -regex, -iregex, -samefile, -inum, -empty, --help]
        - program: [fd, fdfind]
          operands: 1+
        - sends-to: [grep, egrep, rg, fzf, awk, head, tail]
        - only-operands: ["/tmp*", "/var/tmp*", "/var/cache*", "*cache*", "*/tmp/*", "/var/log*", "~/Downloads*", "*.log", logs, "*/logs", build, "build/*", dist, "dist/*", target, tmp, "tmp/*", "./tmp*", "$*TMP*", "$*tmp*", out, coverage, "!", node_modules]
    examples:
      match:
        - find /srv/data -print0 | xargs -0 rm -rf
        - find . -type f | xargs rm
        - find . -type f | parallel rm
        - find ~ -mtime +30 -type f -print | sudo xargs rm -f
      free:
        - find . -name '*.orig' | xargs rm
        - find build -type f | xargs rm -f
        - find . -type f | xargs grep rm
        - find . -type f | xargs ls -l

  - id: find-pipe-rm
    catches: a list of files piped into rm
    why: A file name with a blank in it becomes two names, and the second one may be yours.
    level: nudge
    safer: "find … -print0 | xargs -0 rm, after looking at the list"
    when:
      program: rm
      any:
        - flag: [-r, -R, --recursive]
          via: [xargs]
        - operand: ["$(ls* /*", "$(ls* ~*", "$(ls* $HOME*"]
      none:
        - only-operands: ["$(find *-name*{__pycache__,node_modules,.pytest_cache,.mypy_cache,.ruff_cache,.ipynb_checkpoints,.terraform,.next,.turbo,.gradle,.tox,.venv,.cache,.DS_Store,DerivedData,target,dist,build,egg-info,bin,obj}*", "/tmp/*", build, dist, "$(ls* /tmp*", "$(ls* /var/tmp*"]
    examples:
      match:
        - ls -1t /backup/*.tar.gz | tail -n +8 | xargs rm -f
        - find . -type d -name old | xargs rm -rf
        - ls | grep copy | xargs sudo rm -r
        - cat list.txt | xargs -n1 rm -fr
      free:
        - find . -name '*.log' | xargs gzip
        - find . -name __pycache__ -print0 | xargs -0 rm -rf
        - ls | xargs echo rm -rf
        - ls | xargs rm
        - xargs ls < list.txt

  - id: shred-file
    catches: overwriting so that nothing can be had again
    why: Shredded is what no backup program, undelete tool or laboratory brings back; that is its purpose.
    level: boundary
    safer: rm, unless it must be unreadable afterwards
    preview: [ls, -l, "{operands}"]
    when:
      program: [shred, srm, wipe]
      operands: 1+
      none:
        - flag: [--help, --version]
        - only-operands: ["/tmp/*"]
    examples:
      match:
        - shred secret.txt
        - shred -vfz -n 10 notes.txt
        - sudo shred -u /srv/keys/old.pem
        - find . -name '*.key' -exec shred -u {} \;
      free:
        - shred --help
        - shred -u /tmp/key.pem
        - man shred
        - echo shred secret.txt

  - id: move-to-null
    catches: a file moved onto the null device
    why: mv replaces /dev/null, or loses the file; after that every program that writes to /dev/null fills the disk.
    level: boundary
    safer: rm FILE, or cat /dev/null > FILE to empty it
    when:
      program: mv
      any:
        - operand: /dev/null
      none:
        - flag: [--help]
        - operands: "1"
    examples:
      match:
        - mv Cargo.toml /dev/null
        - sudo mv -fv notes.txt /dev/null
        - mv ~/old ../file /dev/null
      free:
        - mv a.txt b.txt
        - make > /dev/null
        - cat /dev/null > debug.log
        - echo mv a /dev/null

  - id: empty-file
    catches: a file emptied in place
    why: The name stays and the content is gone; a program that holds it open goes on writing into a hole.
    level: boundary
    safer: cp it aside first, or let logrotate do it
    when:
      any:
        - program: truncate
          flag: ["-s=0", "--size=0", "-s=0[KMGkmgB]*", "--size=0[KMGkmgB]*"]
        - writes: ["*.tfstate", "/var/lib/*"]
        - writes: ["*.db", "*.sqlite", "*.sqlite3", "*.rdb", "*.dump", "*.sql.gz"]
          pattern: '^(:|true|cat /dev/null|echo -n|printf)? *> '
          none:
            - writes: ["test*", "*test.*", "*dev.*", "/tmp/*"]
      none:
        - flag: [--help]
        - only-operands: ["*.log", "*/log/*", "/tmp/*", "*.img"]
    examples:
      match:
        - truncate -s 0 orders.db
        - truncate -s0 file.txt
        - sudo truncate --size=0 /srv/shop/data.json
        - cat /dev/null > /var/lib/shop/orders.db
        - "> terraform.tfstate"
        - cat /dev/null > shop.sqlite3
        - ": > shop.db"
      free:
        - truncate -s 1024 file.txt
        - truncate -s 64M disk.img
        - ": > test.db"
        - pg_dump shop > shop.dump
        - truncate -s 0 /var/log/app/debug.log
        - echo truncate -s 0 x

  - id: overwrite-system-file
    catches: a file the system reads, replaced by what a command prints
    why: A single > empties the file before the command has printed anything; when it then prints nothing, logins, mounts or name resolution are gone.
    level: boundary
    safer: ">> adds to it; sudoedit or visudo check what they write; cp FILE FILE.bak first"
    when:
      writes: [/etc/passwd, /etc/shadow, /etc/group, /etc/sudoers, "/etc/sudoers.d/*", /etc/fstab, /etc/hosts, /etc/ssh/sshd_config, /etc/resolv.conf, /etc/crontab, "/boot/*", /etc/default/grub, "/etc/pam.d/*", "/etc/systemd/system/*", "/etc/nginx/nginx.conf", "~/.ssh/*", "*/.ssh/authorized_keys", "~/.bashrc", "~/.zshrc", "~/.profile", "~/.bash_profile", "~/.kube/config", "~/.aws/credentials", "$HOME/.ssh/*", "$HOME/.bashrc", "/proc/sysrq-trigger"]
    examples:
      match:
        - echo 'ana ALL=(ALL) ALL' > /etc/sudoers
        - sudo sh -c 'cat new > /etc/fstab'
        - cat id.pub > ~/.ssh/authorized_keys
        - echo b > /proc/sysrq-trigger
        - 'echo "export X=1" > ~/.bashrc'
      free:
        - echo 'export X=1' >> ~/.bashrc
        - cat /etc/fstab > fstab.bak
        - sudo sh -c 'echo nameserver 1.1.1.1 >> /etc/resolv.conf'
        - grep -c > notes.txt passwd

  - id: tee-system-file
    catches: a file the system reads, replaced through tee
    why: tee without -a empties the file first; a typo on the left side leaves you without logins or mounts.
    level: boundary
    safer: tee -a adds to it; cp FILE FILE.bak first
    when:
      program: tee
      operand: [/etc/passwd, /etc/shadow, /etc/group, /etc/sudoers, /etc/fstab, /etc/hosts, /etc/resolv.conf, /etc/ssh/sshd_config, "/boot/*", /etc/crontab, "*/.ssh/authorized_keys", /proc/sysrq-trigger]
      none:
        - flag: [-a, --append, --help]
    examples:
      match:
        - echo '10.0.0.7 web1' | sudo tee /etc/hosts
        - cat id.pub | tee ~/.ssh/authorized_keys
        - printf '%s\n' x | sudo tee /etc/fstab > /dev/null
      free:
        - echo '10.0.0.7 web1' | sudo tee -a /etc/hosts
        - make | tee build.log
        - echo x | sudo tee /etc/sysctl.d/99-swap.conf

  - id: chmod-system
    catches: permissions changed on all of the system or of a home
    why: sudo, ssh and package managers refuse to work with loosened files, and no command knows what the modes were before.
    level: boundary
    safer: name the one directory; u+rwX,go+rX keeps files from becoming programs
    when:
      program: [chmod, setfacl]
      flag: [-R, --recursive]
      operand: ["/", '/\*', /etc, /usr, /var, /var/lib, /usr/sbin, /lib64, /boot, /bin, /lib, /home, /root, /boot, /opt, /srv, /dev, "/etc/*", /usr/bin, /usr/lib, "~", "~/", "$HOME", "..", "../..", '~/\*']
      none:
        - flag: [--help]
    examples:
      match:
        - chmod -R 777 /
        - sudo chmod -vR a+rwx /var
        - sudo setfacl -bR /etc
        - chmod 755 --recursive ~
        - sudo chmod -R 644 ..
      free:
        - chmod -R g+w shared
        - chmod 644 /etc/motd
        - chmod -R 755 public
        - git commit -m "chmod -R 777 / removed"

  - id: chmod-system-file
    catches: a file of the system opened to everybody, or closed to all
    why: sudo and sshd refuse files that others may write; a closed shadow file ends every login.
    level: boundary
    safer: stat -c '%a' FILE first; chmod u+… changes one right
    preview: [stat, "{operands}"]
    when:
      program: chmod
      operand: [/etc/shadow, /etc/passwd, /etc/sudoers, "/etc/sudoers.d/*", "/etc/ssh/*", "/bin/*", "/sbin/*", "/usr/bin/*", "/usr/sbin/*", "/lib/*", "*/.ssh/*", "~/.ssh", "*/.ssh", "/dev/[a-su-z]*", /tmp]
      any:
        - operand: ["777", "0777", "666", "0666", "000", "0", "a+rwx", "o+w", "a+w", "a+rw", "o+rw", "644", "755", "+r", "u+s", "4755"]
        - flag: [-x, -w, -r]
      none:
        - flag: [--help]
        - operand: ["*.pub", "*/.ssh/config", "*/known_hosts"]
    examples:
      match:
        - sudo chmod 777 /etc/shadow
        - sudo chmod -x /bin/chmod
        - chmod 644 ~/.ssh/id_ed25519
      free:
        - chmod 600 ~/.ssh/id_ed25519
        - chmod 777 upload
        - chmod +x deploy.sh
        - chmod 644 ~/.ssh/id_ed25519.pub

  - id: chmod-open
    catches: a directory opened to everybody, all the way down
    why: Files become programs, and every account on the machine may change them.
    level: nudge
    safer: "chgrp to the group that needs it, and chmod -R g+rwX"
    when:
      program: chmod
      flag: [-R, --recursive]
      operand: ["777", "0777", "666", "0666", "a+rwx", "ugo+rwx", "a=rwx"]
      none:
        - flag: [--help]
    examples:
      match:
        - chmod -R 777 storage
        - sudo chmod -R a+rwx /srv/share
        - chmod 0777 -R uploads
      free:
        - chmod 777 upload
        - chmod -R 755 public
        - chmod -R g+w shared

  - id: acl-remove
    catches: finer permissions removed, all the way down
    why: Who was given access one by one loses it, and the list of them is kept nowhere else.
    level: nudge
    safer: "getfacl -R DIR > acl.bak first; setfacl --restore=acl.bak puts it back"
    preview: [getfacl, -R, "{operands}"]
    when:
      program: setfacl
      flag: [-R, --recursive]
      any:
        - flag: [-b, --remove-all, -k, --remove-default]
      none:
        - flag: [--help, --test]
    examples:
      match:
        - setfacl -R -b /srv/share
        - sudo setfacl -bR shared
        - setfacl --recursive --remove-all docs
      free:
        - setfacl -m u:bo:rx /srv/share
        - setfacl -R -m g:web:rx site
        - getfacl -R /srv/share

  - id: chmod-here
    catches: one number for the permissions of everything here
    why: Files become programs, or directories that cannot be entered; the modes before are written down nowhere but perhaps in git.
    level: boundary
    safer: "chmod -R u+rwX,go+rX . keeps the difference between files and directories"
    when:
      program: chmod
      flag: [-R, --recursive]
      any:
        - operand: ["0", "00*", "000"]
        - operand: [".", "./", '\*', './\*']
          all:
            - operand: ["a+rwx", "ugo+rwx", "o+w", "a=rwx", "a+w"]
        - operand: [".", "./", '\*', './\*']
          all:
            - operand: "[0-7][0-7][0-7]*"
        - operands: "1"
          operand: [".", '\*', "...", "./"]
      none:
        - flag: [--help]
        - operand: ["/tmp/*"]
    examples:
      match:
        - chmod -R 777 .
        - chmod -R 000 uploads
        - chmod -R 644 *
        - sudo chmod 0777 -R ./
      free:
        - chmod 777 upload
        - chmod -R u+rwX,go-w site
        - chmod -R 755 public
        - chmod +x deploy.sh

  - id: chown-system
    catches: the owner of system files changed, all the way down
    why: Programs that must belong to root stop working or become a hole; the owners before are written down nowhere.
    level: boundary
    safer: "find DIR -user OLD -exec chown NEW {} + changes only what is meant"
    when:
      program: chown
      flag: [-R, --recursive]
      operand: ["/", '/\*', /etc, /usr, /var, /bin, /lib, /home, /root, /boot, /opt, /srv, /dev, "/etc/*", "/usr/*", /var/lib, "/var/lib/{postgresql,mysql,mariadb,docker,containerd,kubelet,etcd,dpkg,apt,rpm,systemd,mongodb,redis,ldap}*", /var/log, "..", "../..", '../\*']
      none:
        - flag: [--help]
        - operand: [/usr/local, "/usr/local/*"]
    examples:
      match:
        - sudo chown -R ana:ana /
        - chown --recursive root:root /usr
        - sudo chown -Rv www-data /var
        - chown -R ana ..
      free:
        - sudo chown -R www-data:www-data /var/www/shop
        - sudo chown -R 472:472 /var/lib/grafana
        - chown ana notes.txt
        - sudo chown -R ana:ana ~/projects/shop
        - echo chown -R root /

  - id: chown-here
    catches: the owner of everything here changed
    why: Links are followed into what you did not mean when -H or -L is given, and the owners before are written down nowhere.
    level: nudge
    safer: "look with find . ! -user NAME first"
    when:
      program: chown
      flag: [-R, --recursive]
      operand: [".", "./", '\*', './\*']
      none:
        - flag: [--help]
        - operand: ["$USER*", "$(whoami)*", "$(id -un)*", "$(id -u)*", "${USER}*", "$LOGNAME*"]
    examples:
      match:
        - chown -R ana:ana .
        - sudo chown -R ana *
        - sudo chown --recursive 1000:1000 ./
      free:
        - chown ana .
        - sudo chown -R $USER:$USER .
        - sudo chown -R ana:ana site
        - ls -R .

  - id: rsync-delete
    catches: a copy that also deletes what the source has not
    why: With the two sides swapped, or with an empty source, it deletes the good copy; --delete asks nothing.
    level: boundary
    safer: the same with -n (--dry-run) and -i shows every file that would go
    preview: [rsync, --dry-run, --itemize-changes, "{words}"]
    target: operand last
    when:
      program: rsync
      flag: [--delete, --del, --delete-before, --delete-during, --delete-delay, --delete-after, --delete-excluded, --delete-missing-args, --remove-source-files]
      none:
        - flag: [-n, --dry-run, --help, --list-only]
    examples:
      match:
        - rsync -avz --delete /src/ /dest/
        - sudo rsync -a --delete-after site/ web1:/srv/www/
        - rsync -a --del --exclude .git ./ backup1:/backup/
        - rsync -av --remove-source-files in/ archive:/in/
      free:
        - rsync -avz /src/ /dest/
        - rsync -avzn --delete /src/ /dest/
        - rsync -a --delete --dry-run src/ dst/
        - rsync -av --exclude '--delete' src/ dst/

  - id: rclone-delete
    catches: a remote whose files are deleted, or made equal to the source
    why: sync deletes on the far side whatever the near side has not; purge keeps nothing, and many stores have no trash.
    level: boundary
    safer: "the same with --dry-run; rclone copy adds and never deletes"
    preview: [rclone, "{words}", --dry-run]
    target: operand last
    when:
      program: rclone
      any:
        - sub: [sync, purge, delete, rmdirs, move, bisync, cleanup]
      none:
        - flag: [-n, --dry-run, --help, -i, --interactive]
    examples:
      match:
        - rclone sync photos remote:photos
        - rclone purge remote:old
        - rclone --config r.conf delete remote:bucket
      free:
        - rclone copy photos remote:photos
        - rclone sync -n photos remote:photos
        - rclone ls remote:bucket

  - id: backup-forget
    catches: backups thrown away
    why: A backup is missed on the one day it is needed, and that day is always after it was pruned.
    level: boundary
    safer: "the same with --dry-run (restic, borg) shows which would go"
    when:
      any:
        - program: restic
          sub: [forget, prune]
        - program: borg
          sub: [delete, prune, recreate, compact]
        - program: duplicity
          sub: [remove-older-than, remove-all-but-n-full, remove-all-inc-of-but-n-full]
        - program: [tarsnap]
          flag: [-d, --nuke]
        - program: [duplicacy, duplicati-cli]
          sub: [prune, delete]
        - program: [pgbackrest]
          sub: [expire, stanza-delete]
        - program: [wal-g, wal-e]
          sub: delete
        - program: barman
          sub: [delete]
        - program: kopia
          sub: ["snapshot delete", "snapshot expire", "repository disconnect"]
        - program: tmutil
          sub: [delete, deletelocalsnapshots]
        - program: velero
          sub: ["backup delete", "delete backup", "schedule delete", "delete schedule"]
      none:
        - flag: [-n, --dry-run, --help, -h]
          none:
            - program: velero
    examples:
      match:
        - restic forget --keep-last 1 --prune
        - restic -r /srv/repo forget --prune --keep-daily 3
        - borg delete /backup/repo::monday
        - duplicacy prune -r 1-100
        - sudo borg prune --keep-daily 7 /backup/repo
        - wal-g delete everything FORCE
        - velero -n velero backup delete nightly --confirm
      free:
        - restic snapshots
        - restic forget --dry-run --keep-last 5
        - borg list /backup/repo
        - velero backup get
"""###),
    ("git.yaml", ###"""
pack: git
about: history and work that has no other copy
programs:
  git:
    also: [hub]
    values: [-C, -c, --git-dir, --work-tree, --namespace, --exec-path, -m, --message, -F, --file, -o, --push-option, -s, --source, -b, -B, --author, --date, --repo, -S, -L, --onto, --grep, --expire, --format, --pretty]
    abbreviates: yes
  gh:
    values: [-R, --repo, -F, --notes-file, -t, --title, -b, --body, --hostname, -q, --jq, -X, --method, -f, --raw-field, --field, -H, --header, --env, -e, --org, -o, --visibility, --description, -d, --homepage, -n, --notes]
  glab:
    values: [-R, --repo, -X, --method, -f, --field, -F]
rules:
  - id: git-push-force
    catches: a push that overwrites what is on the remote
    why: Whoever fetched the old commits goes on from a history that no longer exists, and their next push brings it back.
    level: boundary
    safer: git push --force-with-lease, which stops when somebody pushed meanwhile
    preview: [git, push, --dry-run, "{words}"]
    when:
      program: git
      sub: push
      any:
        - flag: [-f, --force]
        - operand: "+*"
      none:
        - flag: [-n, --dry-run, --help]
        - operands: 2+
          only-operands: [origin, upstream, fork, mine, github, gitlab, "*/*", "[A-Z]*-[0-9]*", "wip*", "my-*", "feat*", "fix*", "bug*", "chore*", "docs*", "topic*", "spike*", "patch-*", "pr-*", "issue*", "experiment*", "draft*", "poc*", "tmp*", "try-*", "test-*", "*-wip", "*-fix", "*-draft", "+*/*", "+[A-Z]*-[0-9]*", "+wip*", "+my-*", "+feat*", "+fix*", "+bug*", "+chore*", "+docs*", "+topic*", "+spike*", "+patch-*", "+pr-*", "+issue*", "+experiment*", "+draft*", "+poc*", "+tmp*", "+try-*", "+test-*", "+*-wip", "+*-fix", "+*-draft"]
          none:
            - operand: ["release*", "+release*", "hotfix*", "+hotfix*", "refs/heads/{main,master,develop,production,release*}", "*:{main,master,trunk,develop,development,production,prod,staging,stable,gh-pages}", "*:release*", "*:hotfix*", ":*", "*:refs/heads/{main,master,develop,production,release*}", "refs/tags/*", "*[*]*", '*\**']
            - flag: [--all, --mirror, --tags]
    target: operand 2
    raise:
      - to: target
        branch: [main, master, "release/*"]
    examples:
      match:
        - git push --force
        - git push origin main -f
        - sudo git -C /srv/site push origin +main
        - bash -c 'cd site && git push -uf origin next'
        - git push --force origin release/1.4
        - B=main; git push -f origin "$B"
        - git push --force origin 'refs/heads/*'
      free:
        - git push -f origin feature/cart
        - git push -f origin HEAD:ana/cart
        - git push --force origin SHOP-1042-cart
        - git push --force-with-lease
        - git push origin main
        - git push --dry-run --force
        - git commit -m "git push --force is not for us"
        - echo git push --force
        - "git log # git push --force"

  - id: git-push-force-lease
    catches: a push of the branch checked out here that overwrites what you last saw of it
    why: The lease holds against what others pushed since your last fetch, not against what they built on the old commits.
    level: nudge
    safer: ask on the branch who else works there
    when:
      program: git
      sub: push
      flag: [--force-with-lease, --force-if-includes]
      any:
        - operands: 0-1
        - operand: [HEAD, "@"]
      none:
        - flag: [-n, --dry-run, --help, -f, --force]
    raise:
      - to: boundary
        branch: [main, master, trunk, develop, production, "release/*"]
    examples:
      match:
        - git push --force-with-lease
        - git push --force-with-lease origin HEAD
        - git rebase main && git push --force-with-lease origin
      free:
        - git push
        - git push --dry-run --force-with-lease
        - git push --force-with-lease origin feature/cart
        - git commit -m "--force-with-lease by default"

  - id: git-push-lease-shared
    catches: a push that overwrites a branch others build on
    why: The lease holds against what others pushed since your last fetch, not against what they built on the old commits.
    level: boundary
    safer: git revert makes a new commit that takes the old one back
    preview: [git, push, --dry-run, "{words}"]
    target: operand 2
    when:
      program: git
      sub: push
      flag: [--force-with-lease, --force-if-includes]
      operand: [main, master, trunk, develop, development, production, prod, staging, stable, gh-pages, "release*", "hotfix*", "HEAD:{main,master,develop,production,staging}", "*:{main,master,trunk,develop,production,prod,staging}", "*:release*", "refs/heads/{main,master,develop,production,release*}", "*:refs/heads/{main,master,develop,production,release*}"]
      none:
        - flag: [-n, --dry-run, --help, -f, --force]
    examples:
      match:
        - git push --force-with-lease origin main
        - git push origin HEAD:main --force-with-lease
        - git -C site push --force-with-lease=release/1.4 origin release/1.4
      free:
        - git push --force-with-lease origin fix/main-menu
        - git push origin main
        - git push --force-with-lease

  - id: git-push-mirror
    catches: a push that makes the remote equal to this clone
    why: Every branch and tag that this clone does not have is deleted there, other people's work among them.
    level: target
    safer: git push --all adds branches and deletes none
    preview: [git, push, --dry-run, "{words}"]
    target: operand 1
    when:
      program: git
      sub: push
      flag: [--mirror, --prune]
      none:
        - flag: [-n, --dry-run, --help]
    examples:
      match:
        - git push --mirror origin
        - git push origin --mirror
        - git -C site push --prune backup 'refs/heads/*'
      free:
        - git push --all origin
        - git clone --mirror https://example.org/r
        - git push --dry-run --mirror origin

  - id: git-push-delete
    catches: a branch or tag deleted on the remote
    why: What is not in somebody's clone is collected as garbage there; pipelines and installers that name the tag stop.
    level: nudge
    safer: git ls-remote says where it points; keep that number
    preview: [git, push, --dry-run, "{words}"]
    when:
      program: git
      sub: push
      any:
        - flag: [-d, --delete]
        - operand: ":?*"
      none:
        - flag: [-n, --dry-run, --help]
    examples:
      match:
        - git push origin --delete feature/cart
        - git push origin :feature/cart
        - git push -d fork wip
      free:
        - git push origin main
        - git push origin HEAD:main
        - git commit -m "push --delete old branches"
        - git branch -d feature/cart

  - id: git-push-delete-shared
    catches: a shared branch or a published tag deleted on the remote
    why: Everybody's next pull fails, pipelines and installers that name it stop, and unmerged commits are collected as garbage.
    level: target
    safer: protect the branch; a wrong release gets a new number
    preview: [git, push, --dry-run, "{words}"]
    target: operand last
    when:
      program: git
      sub: push
      any:
        - flag: [-d, --delete]
          operand: [main, master, trunk, develop, development, production, prod, staging, "release*", "v[0-9]*", "[0-9]*.[0-9]*", "refs/tags/*", "refs/heads/{main,master,develop,production,release*}", gh-pages, "hotfix*"]
        - flag: [-d, --delete]
          via: xargs
        - flag: [-d, --delete]
          via: loop
          operand: "$*"
        - operand: [":main", ":master", ":trunk", ":develop", ":production", ":release*", ":refs/tags/*", ":refs/heads/{main,master,develop,production,release*}", ":v[0-9]*", ":[0-9]*.[0-9]*"]
      none:
        - flag: [-n, --dry-run, --help]
    examples:
      match:
        - git push origin --delete main
        - git push origin :refs/tags/v1.4.0
        - git push --delete origin v1.4.0
        - git push upstream :release/1.4
        - git tag -l | xargs git push --delete origin
      free:
        - git push origin v1.4.0
        - git push origin --delete fix-typo
        - git tag -d v1.4.0
        - git push origin :fix-typo

  - id: git-reset-hard
    catches: uncommitted work thrown away
    why: What was never committed is in no reflog; an afternoon of edits is gone without a question.
    level: boundary
    safer: git stash push -m before-reset, then reset; git reset --keep stops when it would lose something
    preview: [git, status, --short]
    when:
      program: git
      any:
        - sub: reset
          flag: [--hard, --merge]
        - sub: [checkout, switch]
          flag: [-f, --force, --discard-changes]
        - sub: checkout
          operand: [".", "./", '\*', "[*]", ":/"]
        - sub: restore
          operand: [".", "./", '\*', "[*]", ":/"]
          none:
            - flag: [-S, --staged]
              all:
                - none:
                    - flag: [-W, --worktree]
        - sub: [read-tree]
          flag: --reset
      none:
        - flag: [-n, --dry-run, --help, -p, --patch]
    examples:
      match:
        - git reset --hard
        - git reset --hard origin/main
        - git checkout -f main
        - git checkout -- .
        - git restore .
        - cd site && git -C . reset HEAD~3 --hard
        - git restore --staged --worktree .
      free:
        - git reset --soft HEAD~1
        - git reset
        - git checkout -- README.md
        - git restore --staged .
        - git checkout main
        - git commit -m "never git reset --hard"

  - id: git-clean
    catches: files deleted that git does not know
    why: Untracked means there is no other copy; with -x the local configuration and the keys in .env go too.
    level: boundary
    safer: git clean -n first; git stash -u keeps what it takes away
    preview: [git, clean, -n, "{words}"]
    when:
      program: git
      sub: clean
      flag: [-f, --force]
      none:
        - flag: [-n, --dry-run, --help, -i, --interactive]
        - only-operands: [node_modules, build, dist, target, out, coverage, vendor, .venv, "*/node_modules", "*/build", "*/dist"]
    examples:
      match:
        - git clean -fd
        - git clean -xdf
        - git reset && git clean -f -d -x
        - sudo git clean --force -d
      free:
        - git clean -n
        - git clean -ndx
        - git clean -fdn
        - git clean -i
        - make clean

  - id: git-branch-force-delete
    catches: a branch deleted though it is not merged
    why: The commits stay in the reflog for a while, but nobody remembers their number in three weeks.
    level: nudge
    safer: git branch -d refuses what is not merged; git tag keep/NAME NAME keeps it by a name
    preview: [git, log, --oneline, "--branches", "--not", "--remotes"]
    when:
      program: git
      sub: branch
      any:
        - flag: -D
        - flag: [-d, --delete]
          all:
            - flag: [-f, --force]
      none:
        - flag: --help
    examples:
      match:
        - git branch -D feature/cart
        - git branch --delete --force wip
        - git branch | grep old | xargs git branch -D
      free:
        - git branch -d feature/cart
        - git branch --delete done
        - git branch -a
        - git checkout -b D

  - id: git-branch-delete-shared
    catches: a branch deleted that others build on
    why: What was not pushed from it is kept by the reflog alone, and scripts that name it stop here.
    level: boundary
    safer: git branch keep/NAME NAME first
    target: [operands, operand 1]
    when:
      program: git
      sub: branch
      flag: [-D, -d, --delete]
      operand: [main, master, trunk, develop, production, prod, staging, "release/*"]
      none:
        - flag: --help
        - operand: "release/*"
          none:
            - flag: -D
    examples:
      match:
        - git branch -D main
        - git branch -d master
        - git branch -D release/1.4
      free:
        - git branch -d feature/main-menu
        - git branch -m master main
        - git branch -d release/1.2

  - id: git-stash-drop
    catches: stashed work thrown away
    why: A dropped stash is in no list any more; finding it again means reading the output of git fsck.
    level: nudge
    safer: git stash branch NAME makes a branch of it
    preview: [git, stash, list]
    when:
      program: git
      sub: stash drop
      none:
        - flag: --help
    examples:
      match:
        - git stash drop
        - git stash drop stash@{2}
        - git -C site stash drop -q
      free:
        - git stash pop
        - git stash list
        - git commit -m "stash drop"

  - id: git-stash-clear
    catches: all stashed work thrown away
    why: Every stash goes at once, also the one from last month; they are in no list any more.
    level: boundary
    safer: git stash list, then drop the ones that are meant
    preview: [git, stash, list]
    when:
      program: git
      any:
        - sub: stash clear
        - sub: stash drop
          via: [xargs, loop]
      none:
        - flag: --help
    examples:
      match:
        - git stash clear
        - git -C /srv/site stash clear
        - cd site; git stash clear
        - git stash list | cut -d:' ' -f1 | xargs -n1 git stash drop
      free:
        - git stash drop
        - git stash list
        - git stash clearing
        - echo git stash clear

  - id: git-rewrite-history
    catches: the history of many commits written anew
    why: Every commit gets another number; each clone, pull request and reference to the old ones has to be made again by hand.
    level: boundary
    safer: git clone --mirror to a safe place first, and tell everybody who has a clone
    when:
      any:
        - program: git
          sub: [filter-branch, filter-repo]
        - program: git
          sub: "svn reset"
        - program: [git-filter-repo, bfg]
        - program: git
          sub: replace
          flag: [-d, --delete, --graft, --convert-graft-file]
        - program: git
          sub: fast-import
          flag: --force
        - program: git
          sub: "lfs migrate import"
        - program: git
          sub: "lfs migrate export"
      none:
        - flag: [--help, --dry-run, --analyze]
    examples:
      match:
        - git filter-branch --env-filter 'export X=1' HEAD
        - git filter-repo --path secrets.txt --invert-paths
        - bfg --delete-files id_rsa
        - git lfs migrate import --everything
      free:
        - git rebase -i HEAD~3
        - git rebase main
        - git log --all
        - git filter-repo --analyze

  - id: git-drop-reflog
    catches: the last safety net of a repository removed
    why: The reflog is how a wrong reset or rebase is undone; expired and pruned, the commits are gone.
    level: boundary
    safer: leave it to git gc, which keeps weeks
    preview: [git, reflog]
    when:
      program: git
      any:
        - program: git
          sub: ["annex drop", "annex dropunused"]
          flag: --force
        - program: git
          sub: "annex dead"
        - sub: reflog expire
          flag: ["--expire=now", "--expire=all", "--expire-unreachable=now", "--expire-unreachable=all"]
        - sub: reflog delete
        - sub: gc
          flag: ["--prune=now", "--prune=all"]
        - sub: prune
          none:
            - flag: [-n]
        - sub: update-ref
          flag: [-d, --delete]
        - sub: "maintenance run"
          flag: "--task=prune*"
        - sub: symbolic-ref
          flag: [-d, --delete]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - git annex drop --force .
        - git reflog expire --expire=now --all
        - git gc --aggressive --prune=now
        - git update-ref -d refs/heads/main
        - git reflog expire --expire=now --all && git gc --prune=now
      free:
        - git gc
        - git reflog
        - git reflog expire --expire=90.days
        - git remote prune origin
        - git prune -n

  - id: git-rm-all
    catches: all files removed from the repository and from the disk
    why: Uncommitted edits in them are lost; the rest comes back only by checking out the last commit.
    level: boundary
    safer: git rm --cached keeps the files; -n shows them
    preview: [git, rm, -n, "{words}"]
    when:
      program: git
      sub: rm
      any:
        - operand: [".", '\*', ":/", "./"]
        - flag: [-f, --force]
          all:
            - flag: -r
      none:
        - flag: [--cached, -n, --dry-run, --help]
    examples:
      match:
        - git rm -r .
        - git rm *
        - git rm -rf src
        - git rm -f -r .
      free:
        - git rm old.c
        - git rm -r docs/old
        - git rm -r --cached .
        - git rm --cached .env

  - id: git-worktree-force
    catches: a worktree or submodule removed with what is in it
    why: Uncommitted work in the other checkout goes without being shown.
    level: nudge
    safer: leave --force away; then git says what it would lose
    when:
      program: git
      any:
        - sub: worktree remove
          flag: [-f, --force]
        - sub: submodule deinit
          flag: [-f, --force, --all]
      none:
        - flag: --help
    examples:
      match:
        - git worktree remove -f ../hotfix
        - git submodule deinit --all -f
        - git worktree remove ../a --force
      free:
        - git worktree remove ../hotfix
        - git worktree add ../hotfix
        - git submodule update --init

  - id: hg-strip
    catches: changesets or edits thrown away in another version control
    why: Stripped or reverted without a backup bundle, they are in no history.
    level: boundary
    safer: hg shelve, jj new, svn diff > keep.patch first
    when:
      any:
        - program: hg
          sub: [strip, purge, "debugstrip"]
        - program: hg
          sub: [update, up, checkout, co]
          flag: [-C, --clean]
        - program: hg
          sub: push
          flag: [-f, --force]
        - program: svn
          sub: [revert]
          flag: [-R, --recursive]
        - program: svn
          sub: [delete, rm, del, remove]
          operand: ["http*", "svn*://*", "file://*", "^/*"]
        - program: svnadmin
          sub: [setrevprop, load, hotcopy]
        - program: jj
          sub: ["op restore", "operation restore", "op abandon", "git push --deleted"]
        - program: p4
          sub: [obliterate]
        - program: fossil
          sub: [shun, scrub]
        - program: p4
          sub: revert
          operand: ["...", "//..."]
        - program: repo
          sub: [forall, abandon]
          operand: ["git reset --hard*", "--all"]
        - program: cvs
          sub: admin
      none:
        - flag: [--help, -n, --dry-run, --preview]
    examples:
      match:
        - fossil shun 1a2b3c
        - hg strip 42
        - hg update -C default
        - svn revert -R .
        - svn rm -m cleanup https://svn.example.org/r/trunk
      free:
        - hg update default
        - svn revert a.c
        - svn rm old.txt
        - hg st

  - id: forge-delete
    catches: a repository, release, key or environment deleted or replaced at the forge
    why: Issues, reviews, stars and download links go with it; a deleted secret or release breaks pipelines and installers that nobody here knows of.
    level: target
    safer: archive the repository; mark a release as a pre-release
    target: operand 1
    when:
      any:
        - program: java
          word: "*jenkins-cli.jar"
          operand: ["delete-*", "safe-shutdown", "shutdown", "quiet-down"]
        - program: [jenkins-cli, jcli]
          sub: ["** delete*", "delete-*"]
        - program: gh
          sub: [repo delete, repo archive, repo rename, release delete, release delete-asset, secret delete, secret remove, variable delete, project delete, ruleset delete, gpg-key delete, "repo deploy-key delete", "org delete"]
        - program: gh
          sub: issue delete
        - program: gh
          sub: release upload
          flag: --clobber
        - program: gh
          sub: pr merge
          flag: --admin
        - program: gh
          sub: repo edit
          flag: [--visibility]
        - program: gh
          sub: api
          flag: ["-X=DELETE", "--method=DELETE", "-X=delete", "--method=delete"]
        - program: glab
          sub: [repo delete, project delete, release delete, variable delete, "ci delete", "mr delete", "issue delete", "schedule delete", "label delete"]
        - program: glab
          sub: api
          flag: ["-X=DELETE", "--method=DELETE"]
        - program: hub
          sub: [delete, "release delete"]
        - program: [tea]
          sub: ["repos delete", "releases delete", "repo delete", "release delete"]
        - program: [az]
          sub: ["repos delete", "devops project delete", "pipelines delete"]
      none:
        - flag: [--help]
    examples:
      match:
        - java -jar jenkins-cli.jar -s https://ci.example.org delete-job shop
        - gh repo delete example/shop --yes
        - gh release delete v1.4.0
        - gh secret delete DEPLOY_KEY --env production
        - gh api -X DELETE repos/example/shop
        - gh api repos/example/shop/git/refs/heads/main --method DELETE
        - glab repo delete example/shop
        - gh repo edit --visibility public
        - gh release upload v1.4.0 shop.tgz --clobber
      free:
        - gh repo view
        - gh release list
        - gh api repos/example/shop
        - gh repo edit --description 'a shop'
        - gh issue create -t 'gh repo delete is easy'

  - id: forge-tidy
    catches: a run, cache, label, gist or machine removed at the forge
    why: Logs and what was not pushed from a codespace are kept nowhere else.
    level: nudge
    safer: gh run download, or push first
    when:
      program: gh
      sub: [run delete, cache delete, label delete, gist delete, codespace delete, workflow disable, ssh-key delete]
      none:
        - flag: --help
    examples:
      match:
        - gh run delete 123456
        - gh cache delete --all
        - gh codespace delete -c ana-shop
      free:
        - gh run list
        - gh cache list
        - gh gist create notes.md
"""###),
    ("infrastructure.yaml", ###"""
pack: infrastructure
about: infrastructure described in files, and the stores of its secrets
programs:
  terraform:
    bundles: no
    also: [tofu, tf, opentofu]
  terragrunt:
    bundles: no
    values: [--terragrunt-working-dir, --working-dir, --terragrunt-config, --log-level, --terragrunt-log-level, --log-format, --queue-include-dir, --queue-exclude-dir, --config, --download-dir, --iam-assume-role]
    also: [tg]
  pulumi:
    values: [-s, --stack, -C, --cwd, -t, --target, -m, --message, --color, -v, --verbose, --profiling, --tracing]
  ansible:
    values: [-i, --inventory, -m, --module-name, -a, --args, -u, --user, -e, --extra-vars, -l, --limit, -f, --forks, --private-key, -M, --become-user, -T, --timeout, -c, --connection, --ssh-common-args, --ssh-extra-args, --become-method, --vault-id, --vault-password-file]
  ansible-playbook:
    values: [-i, --inventory, -e, --extra-vars, -l, --limit, -t, --tags, --skip-tags, -u, --user, -f, --forks, --start-at-task, --vault-password-file, --vault-id, --private-key, -T, --timeout, -c, --connection, --ssh-common-args, --ssh-extra-args, --become-user, --become-method]
  vault:
    bundles: no
    also: [bao]
    values: [-mount, -namespace, -address]
  consul:
    bundles: no
  nomad:
    bundles: no
    values: [-namespace, -address, -region]
  cdk:
    values: [-c, --context, --profile, -a, --app, -o, --output, --require-approval, --toolkit-stack-name, --role-arn, -r, --plugin, --region, --asset-parallelism]
  serverless:
    values: [-s, --stage, -r, --region, -c, --config, --aws-profile]
    also: [sls]
  sam:
    values: [--stack-name, --region, --profile]
  vagrant:
    values: [-c]
  bosh:
    values: [-e, --environment, -d, --deployment, --config, --client]
  juju:
    values: [-m, --model, -c, --controller]
  salt:
    values: [-c, --config-dir, -t, --timeout, -b, --batch-size, --out, -C, --compound, -G, --grain, -L, --list, -E, --pcre, -N, --nodegroup, -l, --log-level, -S, --ipcidr, -I, --pillar]
    bundles: yes
  knife:
    values: [-c, --config, -E, --environment, -s, --server-url, -k, --key, -u, --user]
  sst:
    values: [--stage, --profile]
  azd:
    values: [-e, --environment, -C, --cwd]
  cdktf:
    values: [-a, --app, -o, --output]
  copilot:
    values: [-n, --name, -e, --env, -a, --app]
rules:
  - id: terraform-destroy
    catches: everything destroyed that the state names
    why: Databases, names and addresses go in the same run as the machines; what was made by hand afterwards is in no state and not made again.
    level: target
    safer: terraform plan -destroy -out=FILE, read it, then apply that file
    preview: [terraform, plan, -destroy]
    target: [operand 1, option -target, option --stack]
    when:
      any:
        - program: terraform
          sub: [destroy]
        - program: terraform
          sub: [apply, plan]
          flag: -destroy
          none:
            - sub: plan
        - program: terragrunt
          sub: [destroy, destroy-all, "run-all destroy", "run destroy", "stack run destroy"]
        - program: terragrunt
          sub: "run"
          word: destroy
        - program: pulumi
          sub: [destroy, down, "stack rm", "up --replace", "org delete", "state delete", "state unprotect"]
        - program: cdk
          sub: destroy
        - program: sam
          sub: delete
        - program: serverless
          sub: [remove, "remove function"]
        - program: [sst, chalice, zappa, up, arc, architect, copilot, nitric, encore, sls3, winglang, cdktf, cdk8s, terramate, atmos, spacectl, ecs-cli, kubefirst, kubespray]
          sub: [remove, destroy, delete, undeploy, "stack destroy", "terraform destroy", down, "stack delete", "** destroy"]
        - program: [qbec, tk, tanka]
          sub: [delete, prune]
        - program: [crossplane]
          sub: "xpkg delete"
        - program: [azd]
          sub: [down, "env remove"]
        - program: [juju]
          sub: ["destroy-*", "kill-controller", "remove-*"]
        - program: [bosh]
          sub: ["delete-*", "clean-up", "recreate", "stop", "restart"]
        - program: [juju]
          sub: [unregister]
      none:
        - flag: [-help, --help, -h, --dry-run, --preview, --preview-only]
    examples:
      match:
        - terraform destroy
        - terraform -chdir=envs/prod destroy -auto-approve
        - TF_WORKSPACE=prod terraform destroy -target=aws_instance.web
        - terragrunt run-all destroy
        - pulumi destroy --stack prod --yes
        - cdk destroy --all
        - tofu apply -destroy
      free:
        - terraform plan -destroy
        - terraform plan
        - grep -rn 'terraform destroy' .github
        - terraform destroy -help
        - pulumi preview
        - vagrant destroy -f

  - id: own-destroy
    catches: a task of the project whose name says that it destroys
    why: What it takes away stands in its own file, and where it does that in variables nobody reads at this moment.
    level: nudge
    safer: make -n (just --dry-run, task --dry) shows the commands it would run
    when:
      program: [make, gmake, just, task, rake, invoke, inv, mage, npm, yarn, pnpm, bun]
      operand: [destroy, nuke, teardown, tear-down, undeploy, "destroy[:_-]*", "*[:_-]destroy", "nuke[:_-]*", "*[:_-]nuke", "teardown[:_-]*", "*[:_-]teardown"]
      none:
        - flag: [-n, --dry-run, --dry, --help, --list]
        - operand: ["*local*", "*test*", "*e2e*", "*[:_-]dev", "*[:_-]ci"]
    examples:
      match:
        - make destroy
        - just destroy-prod
        - npm run infra:destroy
        - task teardown
      free:
        - make destroy-local
        - npm run test:teardown
        - make -n destroy
        - make test
        - npm run lint

  - id: vagrant-destroy
    catches: a local virtual machine thrown away
    why: What was installed or written in it by hand is gone with its disk.
    level: nudge
    safer: vagrant halt keeps it; vagrant snapshot save first
    when:
      any:
        - program: vagrant
          sub: [destroy, "box remove", "snapshot delete", "snapshot restore"]
        - program: colima
          sub: delete
        - program: [molecule, kitchen]
          sub: destroy
      none:
        - flag: [--help, -h]
    examples:
      match:
        - vagrant destroy -f
        - vagrant snapshot restore clean
        - kitchen destroy
      free:
        - vagrant halt
        - vagrant status
        - vagrant up

  - id: terraform-apply-unread
    catches: a plan carried out that nobody has read
    why: One changed argument can mean destroy and create again, and the plan is the only place where it says so.
    level: boundary
    safer: terraform plan -out=FILE, read it, then terraform apply FILE
    preview: [terraform, plan]
    target: [option -target, option --stack]
    when:
      any:
        - program: terraform
          sub: [apply, refresh]
          flag: [-auto-approve, --auto-approve]
        - program: terraform
          sub: apply
          any:
            - flag: ["-replace", "-chdir=*prod*", "-var-file=*prod*"]
              none:
                - operands: 1+
            - env: ["TF_WORKSPACE=*prod*"]
            - script: ["yes*", "y*"]
        - program: terragrunt
          sub: [apply-all, "run-all apply", "run --all"]
          none:
            - operand: [plan, init, validate, output, plan-all]
        - program: terragrunt
          sub: [apply]
          flag: [-auto-approve, --auto-approve, --terragrunt-non-interactive]
        - program: pulumi
          sub: cancel
        - program: pulumi
          sub: [up, update, refresh]
          flag: [-y, --yes, -f, --skip-preview]
        - program: cdk
          sub: deploy
          flag: ["--require-approval=never", --force, -f]
        - program: cdktf
          sub: deploy
          flag: --auto-approve
      none:
        - flag: [-help, --help]
    examples:
      match:
        - terraform apply -auto-approve
        - terraform -chdir=envs/prod apply -var='a=b' -auto-approve
        - pulumi up --yes --stack prod
        - cdk deploy --require-approval never
        - yes yes | terraform apply
        - terraform -chdir=envs/prod apply -var-file=prod.tfvars
        - terraform apply -replace=aws_instance.web
      free:
        - terraform apply release.tfplan
        - terraform plan -out=release.tfplan
        - terraform apply
        - pulumi preview
        - cdk diff

  - id: terraform-state
    catches: the state edited, unlocked or taken away
    why: What the state no longer names is neither changed nor destroyed any more, and the next plan makes it a second time; a lock broken lets two runs write at once.
    level: boundary
    safer: terraform state pull > before.tfstate; moved and removed blocks say the same in a file
    preview: [terraform, state, list]
    target: operand 1
    when:
      any:
        - program: terraform
          sub: [state rm, state mv, state push, state replace-provider, force-unlock, taint, untaint, "workspace delete"]
        - program: terraform
          sub: [init]
          flag: [-migrate-state, -force-copy]
        - program: terragrunt
          sub: [state rm, state mv, state push, force-unlock, "run-all state rm"]
        - program: pulumi
          sub: ["state rename", "stack import", "state move", "state upgrade", "stack change-secrets-provider", "config rm", "stack unselect"]
          none:
            - sub: "stack unselect"
      none:
        - flag: [-help, --help, -dry-run]
    examples:
      match:
        - terraform state rm aws_instance.web
        - terraform state mv a.b c.d
        - terraform force-unlock -force 3f2a
        - terraform workspace delete -force staging
        - terraform state push fixed.tfstate
      free:
        - terraform state list
        - terraform state show aws_instance.web
        - terraform state pull
        - terraform state mv -dry-run a.b c.d
        - terraform workspace list

  - id: ansible-change-many
    catches: a command or a change on many hosts at once
    why: What takes down one host takes down all of them within the same minute; --limit is what keeps it to one.
    level: boundary
    safer: --check --diff first, then --limit ONE-HOST
    target: operand 1
    when:
      any:
        - program: ansible
          flag: ["-a=*reboot*", "-a=*shutdown*", "-a=*rm -*", "-a=*state=absent*", "-a=*state=stopped*", "-a=*state=latest*", "-a=*mkfs*", "-a=*poweroff*", "-a=*drop *", "-a=*kill*", "-a=*systemctl stop*", "-a=*systemctl disable*", "-m=reboot", "--args=*reboot*", "--args=*rm -*", "--args=*state=absent*", "-m=*.reboot"]
        - program: [salt, salt-ssh]
          operand: ["system.reboot", "system.shutdown", "system.poweroff", "system.halt", "pkg.remove", "pkg.purge", "file.remove", "service.stop", "service.disable", "state.highstate", "state.apply", "state.sls", "user.delete", "service.mask"]
          none:
            - word: ["test=True", "test=true"]
        - program: salt
          operand: "cmd.run"
          word: ["*rm -*", "*reboot*", "*shutdown*", "*mkfs*", "*systemctl stop*"]
        - program: salt-key
          flag: [-D, --delete-all, -d, --delete]
        - program: knife
          sub: ["node delete", "client delete", "environment delete", "cookbook delete", "data bag delete", "role delete", "* server delete", "node bulk delete", "client bulk delete", "vault delete"]
        - program: knife
          sub: ssh
          word: ["*reboot*", "*rm -*", "*shutdown*", "*chef-client*"]
        - program: puppet
          sub: ["node purge", "node deactivate", "node clean", "cert clean", "resource * ensure=absent"]
        - program: puppetserver
          sub: ["ca clean", "ca revoke"]
        - program: [pssh, parallel-ssh, pdsh, clush, dsh, mussh, cssh, rundeck, bolt, mco, fab]
          word: ["*reboot*", "*rm -*", "*shutdown*", "*systemctl stop*", "*mkfs*", "*kill -9*", "*poweroff*"]
        - program: ansible-galaxy
          sub: ["role delete"]
        - program: [foreman-installer, hammer]
          sub: ["* delete"]
      none:
        - flag: [--check, --list-hosts, --help, --syntax-check]
        - program: ansible
          flag: [-C, "-a=rm -* /tmp/*", "--args=rm -* /tmp/*"]
    examples:
      match:
        - ansible all -b -m reboot
        - salt -C 'G@os:Debian' system.reboot
        - ansible web -a 'rm -rf /srv/shop'
        - salt '*' system.reboot
        - clush -w web[1-9] 'systemctl stop nginx'
        - knife node delete web1 -y
      free:
        - ansible all -m ping
        - ansible web -a uptime
        - salt '*' test.ping
        - salt '*' state.apply test=True
        - clush -w web[1-9] uptime
        - ansible all -m reboot --check

  - id: ansible-production
    catches: a playbook run against production
    why: The inventory decides what is hit, and a group name says little about how many hosts are in it today.
    level: boundary
    safer: --check --diff, then --limit ONE-HOST, then the rest
    preview: [ansible-playbook, --list-hosts, "{words}"]
    when:
      program: ansible-playbook
      any:
        - flag: ["-i=*prod*", "--inventory=*prod*", "-l=*prod*", "--limit=*prod*", "-e=*env=prod*", "--extra-vars=*env=prod*", "-l=all", "--limit=all"]
        - operand: ["*destroy*", "*teardown*", "*wipe*", "*decommission*", "*reboot*"]
      none:
        - flag: [-C, --check, --list-hosts, --list-tasks, --list-tags, --syntax-check, --help]
    examples:
      match:
        - ansible-playbook -i inventory/prod site.yml
        - ansible-playbook site.yml -l prod-web
        - ansible-playbook teardown.yml
      free:
        - ansible-playbook -i inventory/prod site.yml --check --diff
        - ansible-playbook -i inventory/staging site.yml
        - ansible-playbook site.yml --list-hosts

  - id: secret-store-delete
    catches: a secret, a key or a whole store of them deleted or sealed
    why: What reads it fails at its next start, perhaps in the night; destroyed versions cannot be undeleted, and a sealed store answers nobody.
    level: target
    safer: vault kv get into a safe place first; kv delete can be undeleted, destroy cannot
    target: operand last
    when:
      any:
        - program: vault
          sub: ["kv destroy", "kv metadata delete", "kv delete", delete, "secrets disable", "auth disable", "policy delete", "token revoke", "lease revoke", "operator seal", "operator step-down", "operator rekey", "operator rotate", "operator raft remove-peer", "operator raft snapshot restore", "audit disable", "namespace delete", "operator generate-root", "secrets move", "kv rollback"]
        - program: consul
          sub: ["kv delete", leave, "force-leave", "snapshot restore", "acl token delete", "acl policy delete", "operator raft remove-peer", "services deregister", "config delete", "intention delete", "acl role delete", "catalog deregister"]
        - program: nomad
          sub: ["job stop", stop, "system gc", "node drain", "node-drain", "namespace delete", "var purge", "volume delete", "volume deregister", "operator raft remove-peer", "alloc stop", "operator snapshot restore", "quota delete", "acl token delete", "server force-leave", "node purge", "job revert", "deployment fail"]
        - program: [op]
          sub: ["item delete", "vault delete", "user delete", "document delete", "group delete"]
        - program: [bw]
          sub: [delete]
        - program: pass
          sub: [rm, remove, delete]
          flag: [-r, --recursive]
        - program: [doppler]
          sub: ["secrets delete", "configs delete", "projects delete", "environments delete"]
        - program: [infisical]
          sub: ["secrets delete"]
        - program: gpg
          flag: [--delete-secret-keys, --delete-secret-key, --delete-secret-and-public-key, --delete-secret-and-public-keys, --quick-revoke-uid]
        - program: [step]
          sub: ["ca revoke"]
        - program: certbot
          sub: [delete, revoke]
        - program: ["acme.sh"]
          flag: [--revoke, --remove]
        - program: [openssl]
          sub: ca
          flag: -revoke
        - program: [ykman]
          sub: ["** reset", "config mode"]
        - program: tsh
          sub: "rm"
        - program: [tctl]
          sub: [rm, "users rm", "tokens rm", "nodes rm"]
        - program: [keytool]
          flag: -delete
        - program: [certutil]
          flag: -D
        - program: [boundary, waypoint]
          sub: ["* delete", destroy]
      none:
        - flag: [-help, --help, --dry-run, -h]
        - program: vault
          flag: -self
    examples:
      match:
        - vault kv destroy -versions=3 secret/shop
        - vault secrets disable kv
        - consul kv delete -recurse app/
        - nomad job stop -purge web
        - nomad node drain -enable -self
        - certbot delete --cert-name example.org
        - gpg --delete-secret-keys ana@example.org
      free:
        - vault kv get secret/shop
        - consul kv get -recurse app/
        - nomad job status
        - certbot renew --dry-run
        - gpg --list-keys
        - ssh-add -l
"""###),
    ("kubernetes.yaml", ###"""
pack: kubernetes
about: clusters, namespaces, releases and what keeps them
programs:
  kubectl:
    values: [-n, --namespace, --context, --cluster, --user, --kubeconfig, -l, --selector, -f, --filename, -k, --kustomize, -o, --output, -c, --container, --as, --as-group, --token, -s, --server, --field-selector, --grace-period, --timeout, --replicas, --type, -p, --patch, --request-timeout, --from, --image, --cascade, -v, --cache-dir, --tls-server-name, --certificate-authority, --client-key, --client-certificate, --username, --password, --profile, --profile-output, --as-uid, --log-file]
    also: [k, oc, kubecolor, k3s-kubectl, "microk8s.kubectl"]
  helm:
    values: [-n, --namespace, --kube-context, --kubeconfig, -f, --values, --set, --set-string, --version, --timeout, --repo, --history-max, --registry-config, --burst-limit, --qps, --kube-as-user, --kube-as-group, --kube-apiserver, --kube-ca-file, --kube-token, --kube-tls-server-name, --repository-cache, --repository-config]
    also: [helm3]
  argocd:
    values: [--server, --auth-token, -N, --app-namespace, --grpc-web-root-path, --config, --argocd-context, -H, --header, --loglevel, --logformat, --kube-context, --client-crt, --client-crt-key, --server-crt, --controller-name]
  helmfile:
    values: [-f, --file, -e, --environment, -l, --selector, -n, --namespace]
  velero:
    values: [-n, --namespace, --kubecontext, --kubeconfig]
  istioctl:
    values: [-n, --namespace, -i, --istioNamespace, --context, -c]
  eksctl:
    values: [-n, --name, -r, --region, -p, --profile, -f, -v, --verbose, -C, --color]
  kops:
    values: [--name, --state, --config, -v]
  talosctl:
    values: [-n, --nodes, -e, --endpoints, --talosconfig, --context, --cluster]
  flux:
    values: [-n, --namespace, --context, --kubeconfig, --timeout, --cache-dir, --as, --cluster, --server, --token, --user]
rules:
  - id: kubectl-delete-namespace
    catches: a namespace or a kind of resource deleted with everything in it
    why: Everything in it goes, volumes with it, in an order nobody chose; deleting a definition deletes every object made from it, in all namespaces.
    level: target
    safer: kubectl get all,pvc,secret -n NAME first, and velero backup create --include-namespaces NAME
    preview: [kubectl, delete, "{words}", --dry-run=server]
    target: [operands, operand 1]
    when:
      program: kubectl
      sub: delete
      any:
        - sub: ["delete ns", "delete namespace", "delete namespaces", "delete project", "delete projects", "delete crd", "delete crds", "delete customresourcedefinition", "delete customresourcedefinitions", "delete apiservice", "delete no", "delete node", "delete nodes", "delete storageclass", "delete sc"]
        - operand: ["ns/*", "namespace/*", "namespaces/*", "crd/*", "node/*", "nodes/*", "no/*", "project/*", "storageclass/*"]
      none:
        - flag: [--dry-run, --help]
        - sub: ["delete {ns,namespace,namespaces} {pr-,review-,preview-,tmp-,ci-,sandbox-}*"]
          operands: "0"
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
    examples:
      match:
        - kubectl delete ns staging
        - k -n default delete namespace prod
        - kubectl --context prod delete crd certificates.cert-manager.io
        - oc delete project shop
        - kubectl delete ns/staging --wait=false
      free:
        - kubectl get ns
        - kubectl delete ns staging --dry-run=client
        - kubectl create ns sandbox
        - kubectl --context kind-dev delete ns shop
        - kubectl delete ns pr-1042
        - echo kubectl delete ns staging
        - git commit -m 'kubectl delete ns is not a reset button'

  - id: kubectl-delete-many
    catches: all objects of a kind deleted, or all that a selector finds
    why: The selector is evaluated on the server at that moment; an empty variable in it selects everything.
    level: boundary
    safer: the same with --dry-run=server -o name lists them
    preview: [kubectl, delete, "{words}", --dry-run=server, -o, name]
    when:
      program: kubectl
      sub: delete
      any:
        - flag: ["-f=*prod*", "-k=*prod*", "-f=-", "-f=http*", "-f=.", "-k=.", "-f=./"]
        - via: [xargs, parallel]
        - sub: ["delete *.*"]
          operands: 1+
        - flag: [--all, -A, --all-namespaces]
        - sub: ["delete all", "delete *,*"]
        - flag: [-l, --selector, --field-selector]
          none:
            - sub: ["delete pod", "delete pods", "delete po", "delete job", "delete jobs"]
              none:
                - flag: [-A, --all-namespaces]
      none:
        - flag: [--dry-run, --help]
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    examples:
      match:
        - kubectl delete pods --all
        - kubectl -n staging delete all --all
        - k delete deploy,svc -l app=web
        - kubectl delete pods --all-namespaces --field-selector status.phase=Failed
      free:
        - kubectl get pods --all-namespaces
        - kubectl delete pods --all --dry-run=client
        - kubectl delete pod web-0
        - kubectl delete all --all -n dev --context docker-desktop
        - kubectl get all

  - id: kubectl-delete-data
    catches: stored data, a workload or what others depend on deleted
    why: A claim takes its volume with it unless the volume says Retain; a secret, a stateful set or a role is missed by things that do not say so.
    level: target
    safer: kubectl get … -o yaml > before.yaml, and set the volume's reclaim policy to Retain
    preview: [kubectl, delete, "{words}", --dry-run=server]
    target: [operands, operand 1]
    when:
      program: kubectl
      sub: delete
      any:
        - sub: ["delete {pvc,pv,persistentvolumeclaim,persistentvolumeclaims,persistentvolume,persistentvolumes,secret,secrets,sts,statefulset,statefulsets,deploy,deployment,deployments,ds,daemonset,daemonsets,svc,service,services,ing,ingress,ingresses,cm,configmap,configmaps,cronjob,cronjobs,cj,sa,serviceaccount,serviceaccounts,role,roles,rolebinding,rolebindings,clusterrole,clusterroles,clusterrolebinding,clusterrolebindings,hpa,netpol,networkpolicy,pdb,rs,replicaset,replicasets,validatingwebhookconfiguration,mutatingwebhookconfiguration,validatingwebhookconfigurations,mutatingwebhookconfigurations,priorityclass,ingressclass,csr,backup,backups,pvcs,quota,limits,route,routes,dc,application,applications,appset,applicationset,kafka,kafkatopic,postgresql,cluster,clusters,elasticsearch,certificate,certificates,issuer,clusterissuer,helmrelease,kustomization,machine,machines,machineset,machinedeployment,volumesnapshot,volumesnapshots,lease,endpoints,gateway,virtualservice,rollout}"]
        - operand: ["{pvc,pv,secret,sts,statefulset,deploy,deployment,ds,daemonset,svc,service,ing,ingress,cm,configmap,cronjob,sa,hpa,application,rollout,dc,route,rs,replicaset,role,rolebinding,certificate,issuer,gateway,virtualservice,kustomization,helmrelease,job.batch,cluster}/*", "*.apps/*"]
      none:
        - flag: [--dry-run, --help]
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    examples:
      match:
        - kubectl delete pvc data-postgres-0
        - kubectl delete deploy web -n prod
        - k delete secret db-creds
        - kubectl delete sts/postgres --cascade=orphan
        - oc delete route shop
        - H=prod; kubectl --context $H delete deploy web
      free:
        - kubectl delete pod web-0
        - kubectl get pvc
        - kubectl delete deploy web --dry-run=server
        - kubectl delete cm test-config -n dev
        - kubectl delete deploy web --context=minikube
        - kubectl delete job migrate-20261128

  - id: kubectl-delete-file
    catches: everything deleted that a manifest names
    why: A manifest often begins with its namespace, and the namespace takes with it what the manifest never named.
    level: boundary
    safer: kubectl delete -f … --dry-run=server lists what would go
    preview: [kubectl, delete, "{words}", --dry-run=server]
    when:
      program: kubectl
      sub: delete
      flag: [-f, --filename, -k, --kustomize]
      none:
        - flag: [--dry-run, --help, "-f=/tmp/*", "-f=*{test,debug,dev,local,sandbox,kind,minikube,demo,example,sample,tmp}*", "-k=*{test,debug,dev,local,sandbox,kind,minikube,demo,example}*", "-f=*{pod,job}*.y*ml"]
        - operands: 1+
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    examples:
      match:
        - kubectl delete -f deploy.yaml
        - kubectl delete -k overlays/prod
        - cat all.yaml | kubectl delete -f -
      free:
        - kubectl apply -f deploy.yaml
        - kubectl delete -f /tmp/debug-pod.yaml
        - kubectl delete -f test-pod.yaml
        - kubectl delete -k overlays/dev
        - kubectl delete -f deploy.yaml --dry-run=client

  - id: kubectl-delete-other
    catches: an object of the cluster deleted
    why: Something made it; whether it is made again, and by whom, is decided elsewhere.
    level: nudge
    safer: kubectl get … -o yaml > before.yaml
    when:
      program: kubectl
      sub: delete
      none:
        - flag: [--dry-run, --help]
        - sub: ["delete {pod,pods,po,job,jobs,event,events}"]
          none:
            - flag: [--force, "--grace-period=0"]
        - operand: ["pod/*", "pods/*", "job/*"]
        - flag: ["-f=/tmp/*", "-f=tmp/*", "-f=*{dev,example}*", "-k=*{dev,local}*"]
        - sub: ["delete {ns,namespace} {pr-,review-,preview-,tmp-,ci-,sandbox-}*"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
    examples:
      match:
        - kubectl delete widget w1
        - kubectl delete pod web-0 --force --grace-period=0
        - k delete -n shop
      free:
        - kubectl delete pod web-0
        - kubectl delete job j1
        - kubectl get widget

  - id: kubectl-scale-to-zero
    catches: a workload scaled to nothing
    why: Zero replicas is an outage that every dashboard shows as healthy.
    level: boundary
    safer: kubectl rollout pause, or scale to one
    target: operand last
    when:
      program: kubectl
      any:
        - sub: scale
          flag: "--replicas=0"
        - sub: patch
          flag: ['-p=*"replicas":0*', '-p=*"replicas": 0*', '--patch=*"replicas":0*', '--patch=*"replicas": 0*']
      none:
        - flag: [--dry-run, --help]
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    examples:
      match:
        - kubectl scale deploy web --replicas=0
        - kubectl -n prod scale --replicas 0 sts/postgres
        - k scale --replicas=0 deployment --all
        - "kubectl patch deploy web -p '{\"spec\":{\"replicas\":0}}'"
      free:
        - kubectl scale deploy web --replicas=3
        - kubectl get deploy
        - kubectl scale deploy web --replicas=0 --dry-run=client

  - id: kubectl-scale
    catches: the size of a workload changed
    why: An autoscaler or the next deployment sets it back, or does not.
    level: nudge
    safer: change it in the manifest
    when:
      program: kubectl
      sub: [scale, autoscale]
      none:
        - flag: [--dry-run, --help, "--replicas=[2-9]*", "--replicas=1[0-9]*", "--min=[2-9]*"]
    examples:
      match:
        - kubectl scale deploy web --replicas=1
        - k autoscale deploy web --max 3
        - kubectl -n prod scale sts/db --replicas=1
      free:
        - kubectl get hpa
        - kubectl scale deploy web --replicas=5
        - kubectl rollout status deploy/web
        - kubectl scale --help

  - id: kubectl-node-out
    catches: a node emptied or closed to new work
    why: Pods with local data or a single replica are stopped on the way; if the others are full they start nowhere.
    level: boundary
    safer: kubectl drain NODE --dry-run=server shows who would move; look at the disruption budgets
    preview: [kubectl, "{words}", --dry-run=server]
    target: [operands, operand 1]
    when:
      program: kubectl
      any:
        - sub: [drain, cordon, "adm drain", "adm cordon"]
        - sub: [taint]
          operand: "*:NoExecute"
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - kubectl drain worker-3 --ignore-daemonsets
        - k cordon worker-3
        - kubectl taint nodes worker-3 dedicated=db:NoExecute
      free:
        - kubectl uncordon worker-3
        - kubectl drain worker-3 --dry-run=client
        - kubectl get nodes
        - kubectl describe node worker-3

  - id: kubectl-rollback
    catches: a running workload rolled back
    why: The old version meets the new schema and configuration.
    level: boundary
    safer: kubectl rollout history shows what it goes back to
    preview: [kubectl, rollout, history, "{operands}"]
    target: operand 1
    when:
      program: kubectl
      sub: [rollout undo]
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - kubectl rollout undo deploy/web
        - k rollout undo deploy/web --to-revision=3
        - kubectl -n prod rollout undo sts/web
      free:
        - kubectl rollout pause deploy/web
        - kubectl rollout status deploy/web
        - kubectl rollout restart deploy/web
        - kubectl rollout undo deploy/web --dry-run=client

  - id: kubectl-restart
    catches: all pods of a workload started again
    why: With one replica, or a slow start, that is an outage of a minute.
    level: nudge
    safer: kubectl rollout status while it goes
    when:
      program: kubectl
      sub: [rollout restart, rollout resume, set env, set image, set resources]
      none:
        - flag: [--dry-run, --help, --list]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    raise:
      - to: boundary
        context: ["*prod*"]
    examples:
      match:
        - kubectl rollout restart deploy/web
        - kubectl set env deploy/web A=1
        - k -n web rollout restart sts/db
      free:
        - kubectl rollout restart deploy/web -n dev
        - kubectl rollout status deploy/web
        - kubectl set env deploy/web --list
        - kubectl get deploy

  - id: kubectl-production
    catches: something in production changed by hand
    why: The next deployment takes it back without a word, or it stays and nobody knows why it is different there.
    level: boundary
    safer: kubectl diff -f FILE, and the change in the repository that is deployed from
    preview: [kubectl, diff, "{words}"]
    when:
      any:
        - program: kubectl
          sub: [apply, replace, edit, patch, "set image", "set env", "set resources", "rollout restart", create]
          flag: ["--context=*prod*", "--context=*live*", "--cluster=*prod*", "--kubeconfig=*prod*"]
        - program: kubectl
          sub: [replace, edit, patch, "set image", "set env", "set resources"]
          flag: ["-n=prod*", "--namespace=prod*", "-n=*-prod", "--namespace=*-prod"]
        - program: helm
          sub: [upgrade, install]
          flag: ["--kube-context=*prod*", "--kube-context=*live*", "--kubeconfig=*prod*"]
        - program: helmfile
          sub: [apply, sync]
          flag: ["-e=prod*", "--environment=prod*"]
      none:
        - flag: [--dry-run, --help, --list]
    examples:
      match:
        - kubectl --context prod apply -f deploy.yaml
        - kubectl edit deploy web -n prod
        - helm --kube-context prod upgrade shop ./chart
        - helmfile -e prod apply
      free:
        - kubectl --context prod get pods
        - kubectl --context staging apply -f deploy.yaml
        - kubectl --context prod apply -f deploy.yaml --dry-run=server
        - kubectl diff --context prod -f deploy.yaml

  - id: kubectl-production-file
    catches: a manifest or values of production applied by hand
    why: The file's name says where it belongs, the context decides where it goes; the two are easily not the same.
    level: nudge
    safer: kubectl diff -f FILE (helm diff upgrade …) shows what would change, and where
    preview: [kubectl, diff, "{words}"]
    when:
      any:
        - program: kubectl
          sub: [apply, create, replace]
          flag: ["-f=*prod.*", "-f=*prod/*", "-f=*prod", "-f=*production*", "--filename=*prod.*", "--filename=*production*", "-k=*prod", "-k=*prod/*", "-k=*production*", "--kustomize=*prod*"]
        - program: helm
          sub: [upgrade, install]
          flag: ["-f=*prod.*", "-f=*prod/*", "-f=*production*", "--values=*prod.*", "--values=*production*", "-f=*-prod-*"]
      none:
        - flag: [--dry-run, --help]
        - flag: ["-n=*test*", "-n=*staging*", "-n=*dev*", "--namespace=*staging*", "--kube-context=*staging*", "--context=*staging*"]
    examples:
      match:
        - kubectl apply -f prod.yaml
        - kubectl apply -k overlays/production
        - helm upgrade --install shop ./chart -f values.prod.yaml
      free:
        - kubectl apply -f deploy.yaml
        - kubectl apply -f prod.yaml --dry-run=client
        - kubectl apply -f products.yaml
        - kubectl diff -f prod.yaml
        - helm template shop ./chart -f values.prod.yaml

  - id: kubectl-force-replace
    catches: an object deleted and made again by force
    why: In between it is gone, for a service with its address and for a claim with its volume.
    level: boundary
    safer: kubectl diff -f, then apply without --force
    when:
      any:
        - program: kubectl
          sub: [replace, apply, create]
          flag: --force
        - program: kubectl
          sub: apply
          flag: --prune
        - program: kubectl
          sub: patch
          flag: ["-p=*finalizers*null*", "-p=*finalizers*[]*", "--patch=*finalizers*null*", "--patch=*finalizers*[]*"]
        - program: kubectl
          sub: replace
          flag: "--raw=*finalize*"
        - program: kubectl
          sub: ["certificate deny", "adm policy remove-cluster-role-from-user", "adm prune", "adm groups prune"]
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - kubectl replace -f deploy.yaml --force
        - kubectl apply --force -f deploy.yaml
        - "kubectl patch ns stuck -p '{\"metadata\":{\"finalizers\":null}}'"
        - kubectl apply --prune -l app=shop -f all.yaml
      free:
        - kubectl apply -f deploy.yaml
        - kubectl apply --force-conflicts --server-side -f deploy.yaml
        - kubectl replace -f deploy.yaml --force --dry-run=client

  - id: helm-uninstall
    catches: a release uninstalled or rolled back
    why: uninstall deletes everything the chart made, without --keep-history even the way back; a rollback does not bring the data back with it.
    level: target
    safer: helm get all NAME > before.yaml; helm uninstall --dry-run lists it
    preview: [helm, get, manifest, "{target}"]
    target: operand 1
    when:
      program: helm
      sub: [uninstall, delete, del, un, rollback]
      none:
        - flag: [--dry-run, --help]
        - flag: ["--context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}", "--kube-context={minikube,docker-desktop,rancher-desktop,colima,orbstack,kind-*,k3d-*}"]
        - flag: ["-n={dev,test,local,sandbox,scratch,tmp,preview}", "-n={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "-n=*-{dev,test,sandbox,preview,scratch}", "--namespace={dev,test,local,sandbox,scratch,tmp,preview}", "--namespace={dev-,test-,sandbox-,pr-,review-,preview-,ci-,tmp-,feature-}*", "--namespace=*-{dev,test,sandbox,preview,scratch}"]
    examples:
      match:
        - helm uninstall web
        - helm delete web --namespace prod
        - helm --kube-context prod rollback web 41
      free:
        - helm uninstall web --dry-run
        - helm uninstall web --kube-context kind-kind
        - helm -n dev-ana uninstall web
        - helm list -A
        - helm history web
        - helm repo remove stable

  - id: helm-force
    catches: a release upgraded by deleting and making again
    why: --force replaces objects instead of changing them; services are away in between.
    level: boundary
    safer: helm diff upgrade first; --atomic rolls back by itself
    preview: [helm, diff, upgrade, "{words}"]
    target: operand 1
    when:
      program: helm
      sub: upgrade
      flag: [--force, --reset-values, --force-replace]
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - helm upgrade web ./chart --force
        - helm upgrade --force --install web ./chart -n prod
        - helm upgrade web ./chart --reset-values
      free:
        - helm upgrade web ./chart
        - helm upgrade web ./chart --force --dry-run
        - helm template web ./chart

  - id: gitops-delete
    catches: an application deleted, or pruned to what git says
    why: The controller deletes in the cluster whatever the repository does not name, at once and again every few minutes.
    level: target
    safer: argocd app diff; delete with --cascade=false keeps what runs
    target: operand 1
    when:
      any:
        - program: argocd
          sub: [app delete, app rollback, app terminate-op, appset delete, proj delete, cluster rm, repo rm, "account delete-token", "app delete-resource"]
        - program: argocd
          sub: app sync
          flag: [--prune, --force, --replace]
        - program: flux
          sub: [uninstall, "delete *", "suspend *"]
        - program: helmfile
          sub: [destroy, delete, sync]
          none:
            - sub: sync
        - program: [argo]
          sub: [delete, terminate, stop]
        - program: kubectl
          sub: ["argo rollouts abort", "argo rollouts undo"]
        - program: [fleet, rancher]
          sub: ["clusters delete", "namespaces delete", rm]
        - program: [kapp]
          sub: delete
        - program: [tkn]
          sub: ["* delete"]
        - program: [istioctl]
          sub: [uninstall]
        - program: [linkerd, cilium]
          sub: uninstall
        - program: [velero]
          sub: ["restore create", uninstall]
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - argocd app delete web
        - argocd app sync web --prune
        - flux delete kustomization apps
        - flux uninstall
        - helmfile -e prod destroy
      free:
        - argocd app get web
        - argocd app sync web
        - flux get kustomizations
        - helmfile diff

  - id: cluster-delete
    catches: a cluster or a member of it removed
    why: A control plane without its majority accepts nothing more; node-local volumes go with the node.
    level: target
    safer: etcdctl snapshot save, and drain the node first
    target: [option --name, option --cluster, operand 1]
    when:
      any:
        - program: kubeadm
          sub: [reset]
        - program: [k3s-uninstall.sh, k3s-killall.sh, rke2-uninstall.sh, rke2-killall.sh, k3s-agent-uninstall.sh]
        - program: eksctl
          sub: ["delete **"]
        - program: kops
          sub: [delete, "rolling-update"]
          flag: --yes
        - program: [clusterctl]
          sub: [delete, move]
        - program: rke
          sub: [remove]
        - program: [talosctl]
          sub: [reset, "cluster destroy", shutdown, reboot, wipe]
        - program: [k0s]
          sub: reset
        - program: [microk8s]
          sub: [reset, leave, "remove-node"]
        - program: [kubespray, gardenctl]
          sub: reset
        - program: [openshift-install]
          sub: [destroy]
        - program: [rosa, ocm]
          sub: ["delete **"]
        - program: [minikube]
          sub: delete
          flag: [--purge]
      none:
        - flag: [--dry-run, --help]
    examples:
      match:
        - sudo kubeadm reset -f
        - eksctl delete cluster --name prod
        - kops delete cluster shop.example.org --yes
        - talosctl reset --nodes 10.0.0.2
      free:
        - kubeadm token list
        - eksctl get cluster
        - kind delete cluster
        - minikube delete
        - kops delete cluster shop.example.org
"""###),
    ("mail.yaml", ###"""
pack: mail
about: messages to many people, which nobody can take back
programs:
  mail:
    values: [-s, -c, -b, -r, -a, -A, -q, -S]
    also: [mailx, s-nail, bsd-mailx, heirloom-mailx]
  mutt:
    values: [-s, -c, -b, -a, -F, -e, -i, -f, -H]
    also: [neomutt]
  swaks:
    values: [-t, --to, -f, --from, -s, --server, --body, --header, --data, --attach, -au, -ap]
  sendmail:
    values: [-f, -F, -C, -o]
  msmtp:
    values: [-a, --account, -f, --from, -C, --file]
    also: [ssmtp, esmtp]
rules:
  - id: mail-many
    catches: a message to many people, or to a whole list
    why: There is no undo for a message; with every address in To, all of them have everybody's address too.
    level: boundary
    safer: send it to yourself first; lists go in Bcc or through the list server
    target: operand 1
    when:
      any:
        - program: mail
          operands: 5+
        - program: mutt
          operands: 5+
        - program: sendmail
          operands: 5+
        - program: [mail, mutt, sendmail, msmtp, swaks]
          operand: ["{all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "{all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}-*@*", "*-{all,announce,users,staff,customers,list}@*", "list@*"]
        - program: [mail, mutt, sendmail, msmtp]
          operand: ["$(cat *", "$(*list*", "$(tr *", "$(paste *", "$(<*", "$(awk *", "$(cut *"]
        - program: [mail, mutt, sendmail, msmtp, swaks, sendEmail, curl]
          via: [xargs, parallel, loop, find]
          none:
            - program: curl
            - operand: [root, "root@*", "$USER"]
              operands: "1"
        - program: mail
          flag: ["-b=*,*,*", "-c=*,*,*", "-b=$(*", "-c=$(*", "-b={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "-c={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "-b=*-{all,announce,users,staff,list}@*"]
        - program: mutt
          flag: ["-b=*,*,*", "-c=*,*,*", "-b=$(*", "-c=$(*", "-b={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "-c={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*"]
        - program: [sendmail, msmtp, ssmtp]
          flag: [-t, --read-recipients]
          pattern: '(newsletter|bulk|campaign|announce|mailing)'
        - program: swaks
          flag: ["-t=*,*", "--to=*,*", "-t=$(*", "--to=$(*", "--to={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "-t={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}@*", "--to={all,everyone,everybody,staff,company,customers,users,team,newsletter,subscribers,announce,members,clients,employees}-*@*", "--to=list@*", "--to=*-{all,announce,users,staff,customers,list}@*", "-t=@*", "--to=@*"]
      none:
        - flag: [--help, -bp, --version]
    examples:
      match:
        - mail -s Outage all@example.org < note.txt
        - mutt -s News -b a@example.org,b@example.org,c@example.org ana@example.org < n.txt
        - swaks --to a@example.org,b@example.org --server mx1
        - xargs -n1 mail -s Hello < addresses.txt
        - sendmail -t < newsletter.eml
        - mail -s Hi $(cat addresses.txt) < body.txt
        - "for a in $(cat list.txt); do mail -s News $a < body.txt; done"
        - "cut -d, -f2 users.csv | while read a; do mail -s News \"$a\" < body.txt; done"
        - "for f in queue/*.eml; do sendmail -t < $f; done"
      free:
        - "while ! ping -c1 web1; do sleep 5; done; echo up | mail -s up ana@example.org"
        - mail -s Hi bo@example.org < note.txt
        - mutt -s Draft -a ch3.pdf -- dilek@example.org
        - swaks --to ana@example.org --server mx1
        - mailq
        - echo 'mail to all@example.org'

  - id: mail-from-headers
    catches: a message whose receivers stand in the file
    why: To, Cc and Bcc are taken from the text; a list left in it from last time gets it too.
    level: nudge
    safer: grep -iE '^(to|cc|bcc):' FILE first
    when:
      program: [sendmail, msmtp, ssmtp]
      flag: [-t, --read-recipients]
    examples:
      match:
        - sendmail -t < newsletter.eml
        - cat note.eml | /usr/sbin/sendmail -t
        - msmtp --read-recipients < m.eml
      free:
        - sendmail bo@example.org < note.txt
        - sendmail -bp
        - msmtp --version

  - id: mailing-tool
    catches: a mailing, a patch series or a notification sent out
    why: It is in other people's inboxes a second later, with the subject and the mistakes it has now.
    level: boundary
    safer: send it to yourself first, or with the tool's dry run
    when:
      any:
        - program: git
          sub: send-email
          none:
            - flag: [--dry-run, --help, "--to=ana@*"]
        - program: [mailchimp, mc-cli]
          sub: ["campaigns send", "campaign send", "** send"]
        - program: [sendgrid, mailgun, postmark, resend, brevo, mailjet, sendinblue, listmonk, sendy, customerio, klaviyo, braze, onesignal]
          sub: ["** send*", "** schedule*", "email send*", "campaigns send*", "** broadcast*", "** batch*"]
        - program: aws
          sub: ["ses send-bulk*", "sesv2 send-bulk*", "sns publish-batch", "pinpoint send-*"]
        - program: aws
          sub: "sns publish"
          flag: --topic-arn
          none:
            - flag: ["--topic-arn=*test*", "--topic-arn=*dev*", "--topic-arn=*staging*"]
        - program: curl
          word: ["*api.mailchimp.com/*/actions/send*", "*api.mailchimp.com/*/actions/schedule*", "*api.sendgrid.com/v3/mail/send*", "*api.sendgrid.com/v3/marketing/*", "*api*.mailgun.net/*/messages*", "*api.postmarkapp.com/email/batch*", "*api.brevo.com/*/sendNow*", "*/api/campaigns/*/status*", "*api.resend.com/emails/batch*", "*onesignal.com/api/*notifications*", "*fcm.googleapis.com/*messages:send*"]
          none:
            - flag: ["-X=GET", "--request=GET", -G, --get]
        - program: curl
          word: ["*<!channel>*", "*<!everyone>*", "*<!here>*", "*@everyone*"]
          all:
            - word: ["*hooks.slack.com*", "*discord*/api/webhooks*", "*slack.com/api/chat.postMessage*"]
        - program: [b4]
          sub: send
        - program: [mailmerge, mail-merge]
          flag: [--no-dry-run, --no-limit]
        - program: [newlist, rmlist, remove_members]
        - program: [mailman]
          sub: [remove, unshunt, delmembers, "inject *"]
        - program: [sympa, postsuper]
          flag: [-d, --remove_list, --close_list]
        - program: [exim, exim4]
          flag: [-Mrm, -Mg, -qff]
        - program: [doveadm]
          sub: [expunge, "mailbox delete", purge, "altmove", "force-resync", "sieve delete", "kick"]
        - program: wp
          sub: ["newsletter send"]
        - program: php
          sub: ["artisan *newsletter*", "artisan *campaign*", "artisan *mail:send*", "artisan *:broadcast*"]
        - program: [rails, rake]
          sub: ["newsletter:*", "mail:send*", "*:send_all*"]
        - program: [python, python3, manage.py]
          operand: ["*send_newsletter*", send_queued_mail, "send_mass_*", "send_mail_to_*", sendnewsletter, "*send_campaign*"]
        - program: rails
          sub: [runner, r]
          word: ["*.deliver_all*", "*each*deliver*", "*Newsletter*deliver*"]
      none:
        - flag: [--help, --dry-run, -n, --preview]
    examples:
      match:
        - git send-email --to list@example.org *.patch
        - postsuper -d ALL
        - aws sesv2 send-bulk-email --cli-input-json file://b.json
        - aws sns publish --topic-arn arn:aws:sns:eu-west-1:1:customers --message hello
        - curl -X POST https://us1.api.mailchimp.com/3.0/campaigns/1/actions/send -u any:key
        - doveadm expunge -u bo mailbox INBOX all
        - b4 send
      free:
        - git send-email --dry-run *.patch
        - git format-patch -3
        - postqueue -p
        - doveadm who
        - aws ses list-identities
        - curl -X POST https://hooks.slack.com/services/T/B/x -d '{"text":"done"}'
"""###),
    ("network.yaml", ###"""
pack: network
about: addresses, routes, names and filters, often the ones you came in by
programs:
  ip:
    values: [-n, -netns, -f, -family]
    bundles: no
  iptables:
    values: [-t, --table, -p, -s, -d, -j, -i, -o, --dport, --sport, -m, --state]
    also: [ip6tables, iptables-legacy, iptables-nft, ip6tables-nft, ebtables, arptables]
  nft:
    values: [-f, --file, -I, -D]
  rndc:
    values: [-b, -c, -k, -p, -s, -y]
    bundles: no
  nsupdate:
    values: [-k, -y, -t, -u, -p]
  pdnsutil:
    values: [--config-dir, --config-name]
  wg:
    bundles: no
  nmcli:
    values: [-f, -w, -g, -c, --colors, --wait, --fields, --get-values, -m, --mode, -e, --escape]
rules:
  - id: firewall-flush
    catches: filter rules flushed, reset or switched off
    why: "With a default of DROP the flush cuts off your own session; with a default of ACCEPT everything stands open, and containers lose their way out."
    level: boundary
    safer: "iptables-save > before.v4, and a way back in five minutes: at now + 5 minutes <<< 'iptables-restore before.v4'"
    preview: [iptables, -S]
    when:
      any:
        - program: iptables
          flag: [-F, --flush, -X, --delete-chain, -Z, "-P=*", --policy]
          none:
            - flag: [-Z, -P, --policy]
        - program: iptables
          flag: [-P, --policy]
        - program: iptables
          flag: ["-j=DROP", "-j=REJECT", "--jump=DROP"]
          all:
            - flag: [-I, -A, --insert, --append]
          none:
            - flag: [-s, --source, -d, --destination, -p, --protocol, -i, --in-interface, -o, -m, --match, --dport, --sport]
        - program: [iptables-restore, ip6tables-restore]
          none:
            - flag: [-t, --test]
        - program: nft
          sub: [flush, "delete table", "delete chain", "destroy table", "destroy chain", "reset rules"]
        - program: nft
          flag: [-f, --file]
          none:
            - flag: [-c, --check]
        - program: ufw
          sub: [disable, reset, enable, "default deny incoming", "default reject", "default deny", "deny {22,22/tcp,ssh,OpenSSH}", "reject {22,22/tcp,ssh,OpenSSH}", "delete allow {22,22/tcp,ssh,OpenSSH}", "delete limit {22,22/tcp,ssh,OpenSSH}"]
          none:
            - sub: ["default deny outgoing", "default deny routed"]
        - program: ufw
          flag: --force
          sub: [reset, disable, enable]
        - program: ufw
          operand: [disable, reset]
        - program: firewall-cmd
          flag: [--panic-on, --complete-reload, "--remove-service=ssh", "--remove-port=22/*", "--set-default-zone=drop", --delete-zone, "--set-default-zone=*"]
        - program: pfctl
          flag: [-F, -d]
        - program: [csf]
          flag: [-x, -f, --disable, --stop]
        - program: [shorewall]
          sub: [stop, clear]
        - program: ipset
          sub: [destroy, flush]
        - program: conntrack
          flag: [-F, --flush]
        - program: [ipvsadm]
          flag: [-C, --clear, -D]
        - program: [netsh]
          sub: ["advfirewall reset", "advfirewall set allprofiles state off", "int ip reset", "winsock reset"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - sudo iptables -F
        - iptables -t nat -F PREROUTING
        - iptables -P INPUT DROP
        - iptables -I INPUT 1 -j DROP
        - sudo nft flush ruleset
        - sudo ufw disable
        - ufw --force reset
        - ufw delete allow 22
        - ufw enable
      free:
        - iptables -L -n
        - sudo iptables-save > rules.v4
        - nft list ruleset
        - nft -c -f rules.nft
        - sudo ufw status
        - ufw allow 443/tcp

  - id: firewall-rule
    catches: one filter rule removed or put in front
    why: Numbers shift after each removal, and a DROP in front of the rule for ssh is the last thing you type there.
    level: nudge
    safer: iptables -C tests whether a rule is there; remove by text, not by number
    when:
      any:
        - program: iptables
          flag: [-D, --delete, -R, --replace]
        - program: iptables
          flag: ["-j=DROP", "-j=REJECT"]
          all:
            - flag: [-I, --insert]
        - program: nft
          sub: ["delete rule", "delete element", "insert rule", "replace rule"]
        - program: ufw
          sub: [delete, deny]
          none:
            - sub: "deny from *"
        - program: tc
          sub: ["qdisc del*", "qdisc replace", "filter del*", "class del*"]
        - program: firewall-cmd
          flag: ["--remove-port=*", "--remove-service=*", "--remove-rich-rule=*", --remove-port, --remove-service]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - sudo iptables -D INPUT 3
        - ufw delete 2
        - sudo tc qdisc del dev eth0 root
        - iptables -I INPUT -s 10.0.0.0/8 -j DROP
      free:
        - iptables -L INPUT --line-numbers
        - ufw status numbered
        - firewall-cmd --list-all

  - id: interface-down
    catches: a network interface taken down or its address removed
    why: If it is the one you came in by, nobody can take it up again but somebody in front of the machine.
    level: boundary
    safer: "in one line: ip link set eth0 down; sleep 60; ip link set eth0 up"
    preview: [ip, -br, addr]
    when:
      any:
        - program: ip
          sub: ["link set ** down", "l set ** down", "link delete", "link del", "l del", "address delete", "address del", "addr del", "addr delete", "a del", "addr flush", "address flush", "a flush", "netns delete", "netns del", "netns exec * ip link set * down", "neigh flush all", "rule flush", "rule del", "xfrm state flush", "xfrm policy flush", "tunnel del"]
        - program: ifconfig
          operand: [down, "-alias", delete]
        - program: ifdown
          any:
            - operands: 1+
            - flag: [-a, --all]
        - program: nmcli
          sub: ["con down", "connection down", "c down", "con delete", "connection delete", "con del", "c delete", "networking off", "n off", "radio wifi off", "radio all off", "device disconnect", "dev disconnect", "d disconnect", "device down", "dev down", "device delete"]
        - program: networkctl
          sub: [down, delete]
        - program: [brctl]
          sub: [delbr, delif]
        - program: [ovs-vsctl]
          sub: [del-br, del-port, emer-reset]
        - program: [netplan]
          sub: [apply]
        - program: tc
          sub: ["qdisc add", "qdisc replace", "qdisc change"]
          operand: netem
          none:
            - operand: [lo, "veth*", "docker*", "br-*", "tap*"]
        - program: systemctl
          sub: [restart, try-restart]
          operand: ["networking*", "network", "network.service"]
        - program: ethtool
          flag: [-s, --change]
        - program: wg
          sub: "set"
          operand: remove
        - program: [networksetup]
          flag: [-setnetworkserviceenabled, -setairportpower]
        - program: [ethtool]
          flag: [-r, --negotiate, -E, --change-eeprom, -f, --flash, --reset]
      none:
        - flag: [--help]
    examples:
      match:
        - sudo ip link set eth0 down
        - ifconfig eth0 down
        - ip addr flush dev eth0
        - nmcli con down office
        - sudo ifdown eth0
        - sudo netplan apply
        - tc qdisc add dev eth0 root netem loss 50%
        - systemctl restart networking
      free:
        - tc qdisc add dev lo root netem delay 100ms
        - ip link set eth0 up
        - ip -br addr
        - ip link show eth0
        - nmcli con show
        - ifconfig eth0 up

  - id: vpn-down
    catches: a tunnel taken down
    why: Sessions and mounts through it hang; far away it may be the only way in.
    level: nudge
    safer: look at who and at the address of your own session first
    when:
      any:
        - program: wg-quick
          sub: down
        - program: tailscale
          sub: [down, logout]
        - program: [openvpn, ipsec, swanctl]
          sub: [stop, down]
      none:
        - flag: --help
    examples:
      match:
        - sudo wg-quick down wg0
        - tailscale down
        - sudo ipsec stop
      free:
        - wg show
        - tailscale status
        - wg-quick up wg0

  - id: route-delete
    catches: routes deleted or flushed
    why: Without the default route the machine answers nobody outside of its own network, you included.
    level: boundary
    safer: ip route > before.txt; ip route replace changes without a gap
    preview: [ip, route]
    when:
      any:
        - program: ip
          sub: ["route delete", "route del", "route flush", "r del", "r delete", "r flush", "-6 route flush", "-6 route del", "ro del", "ro flush", "route {replace,change} default", "r {replace,change} default"]
        - program: [route]
          sub: [del, delete, flush]
        - program: [vtysh]
          word: ["*clear *bgp*", "*no router*", "clear ip bgp*", "*shutdown*"]
        - program: birdc
          word: ["disable *", "down", "restart all"]
        - program: [birdc, gobgp]
          sub: [disable, down, "disable *", "restart all", "neighbor * shutdown", "neighbor * reset", "global rib del", "shutdown"]
      none:
        - flag: --help
    examples:
      match:
        - sudo ip route del default
        - ip route flush table main
        - route del default
        - sudo route delete -net 10.0.0.0/8
        - ip route replace default via 10.0.0.1
      free:
        - ip route
        - ip route add default via 10.0.0.1
        - route -n
        - ip route get 1.1.1.1

  - id: name-server-change
    catches: a zone's names deleted, frozen or sent out
    why: A wrong name is kept by every cache in the world for as long as its lifetime says; taking it back does not reach them.
    level: boundary
    safer: named-checkzone, and dig the name at the server before and after; a short TTL a day before
    when:
      any:
        - program: rndc
          sub: [stop, halt, flush, delzone, freeze, flushtree, modzone, reload, "dnssec -rollover", flushname]
          none:
            - sub: [reload, flush, flushname, flushtree]
        - program: nsupdate
        - program: pdnsutil
          sub: [delete-zone, delete-rrset, replace-rrset, disable-dnssec, clear-zone, load-zone, remove-zone-key, "zone delete", "rrset delete"]
        - program: pdns_control
          sub: [quit, purge]
        - program: knotc
          sub: [zone-purge, stop, zone-unset, zone-flush, conf-purge]
        - program: unbound-control
          sub: [stop, flush_zone, local_zone_remove, forward_remove]
        - program: [dnscontrol, octodns-sync]
          sub: [push]
        - program: octodns-sync
          flag: --doit
        - program: [samba-tool]
          sub: ["dns delete", "domain demote", "user delete", "group delete", "dns zonedelete", "fsmo seize", "computer delete"]
        - program: [ldapdelete]
        - program: ldapmodify
          flag: [-f]
        - program: [ipa]
          sub: ["*-del", "*-delete", "server-del"]
        - program: [kadmin, kadmin.local]
          word: ["*delprinc*", "*delete_principal*"]
        - program: [flarectl]
          sub: ["dns delete", "dns d"]
        - program: cli53
          sub: [rrdelete, rrpurge, delete]
        - program: cli53
          sub: import
          flag: --replace
        - program: resolvconf
          flag: -d
        - program: [dhcp_release]
        - program: dhclient
          flag: -r
      none:
        - flag: [--help, -n, --dry-run]
    examples:
      match:
        - rndc stop
        - sudo rndc -s ns1 delzone example.org
        - nsupdate -k key < update.txt
        - pdnsutil delete-zone example.org
        - cli53 rrdelete example.org www A
        - dnscontrol push
        - ldapdelete -x uid=bo,dc=example,dc=org
      free:
        - rndc status
        - dig +short example.org
        - dnscontrol preview
        - ldapsearch -x uid=bo
        - sudo rndc reload
"""###),
    ("packages.yaml", ###"""
pack: packages
about: software taken away from a machine
programs:
  apt:
    values: [-o, -t, -c, -a, --config-file, --target-release, --option, --host-architecture, --default-release]
    also: [apt-get, aptitude, nala]
  dpkg:
    abbreviates: no
  dnf:
    also: [yum, microdnf, tdnf]
    values: [-c, --enablerepo, --disablerepo, --releasever, --installroot, -x, --exclude, --repo, --repoid, -d, --debuglevel, -e, --advisory, --forcearch, --setopt]
  pacman:
    bundles: yes
  gem:
    values: [-v, --version, -i, --install-dir]
  conda:
    values: [-n, --name, -p, --prefix]
    also: [mamba, micromamba]
  apk:
    values: [-p, --root, -X, --repository]
  zypper:
    values: [-R, --root]
  pip:
    values: [-r, --requirement, --python]
    also: [pip3]
  brew:
    bundles: yes
rules:
  - id: package-remove-core
    catches: a package removed that the system or its data stands on, all of them, or one forced out
    why: What depends on it goes along - the kernel, ssh, the database's files under purge - and the package manager itself may be among it.
    level: boundary
    safer: the same with -s (apt) or --assumeno (dnf) shows the whole list
    target: [operands, operand 1]
    when:
      any:
        - program: [apt, apt-get, aptitude, nala, dnf, yum, microdnf, zypper, apk, pkg, pacman, yay, paru, dpkg, rpm, emerge]
          operand: ["linux-image*", "linux-headers*", linux, linux-lts, linux-zen, linux-hardened, "libc6*", "libssl*", "systemd*", "openssh*", "sudo", "grub*", "python", "python3", "python3.*", bash, glibc, "kernel*", "network-manager*", "NetworkManager*", "mysql*", "mariadb*", "postgresql*", "mongodb*", "docker-ce", "containerd*", gnome, "ubuntu-desktop*", "*-desktop", apt, dpkg, rpm, "*-server", coreutils, util-linux, "initramfs*", ca-certificates, openssl, perl-base, libpam*, "firmware-*", '*\*', "*[*]", busybox, alpine-base, musl, "kubelet", "base", "util-linux*", "nginx*", "apache2*", "httpd*", "docker*", "redis*", "rabbitmq*", "elasticsearch*", "haproxy*", "bind9*", "samba*", "slapd*", "netplan*", "cloud-init", "lvm2", "mdadm", "zfs*", "kubeadm*", "kubectl"]
          any:
            - sub: [remove, purge, autoremove, erase, del, delete, rm]
            - flag: [-R, -r, -P, --remove, --purge, -e, --erase, -C, --unmerge, --depclean, -Rs, -Rns, -Rdd, -Rsc]
              none:
                - sub: [install, update, upgrade]
        - program: apt
          flag: [--allow-remove-essential, --force-yes]
        - program: dpkg
          flag: [--force-all, --force-remove-reinstreq, --force-depends, --force-remove-essential, --clear-selections]
        - program: rpm
          flag: --nodeps
          all:
            - flag: [-e, --erase]
        - program: pacman
          flag: [-Rdd, -Rddn]
        - program: snap
          sub: remove
          flag: --purge
        - program: flatpak
          sub: [uninstall, remove]
          flag: [--all, --delete-data]
        - program: pkg
          sub: [delete, remove]
          flag: [-a, --all]
        - program: dnf
          sub: ["system-upgrade reboot", "history rollback"]
        - program: do-release-upgrade
          none:
            - flag: [-c, --check-dist-upgrade-only]
      none:
        - program: [pacman, yay, paru]
          flag: [-p, --print]
        - flag: [-s, --simulate, --dry-run, --just-print, --no-act, --recon, --help, --assumeno, --test]
          none:
            - flag: [-Rs, -Rns, -Rsc]
    examples:
      match:
        - sudo apt remove libssl3
        - sudo apt-get -y purge mysql-server
        - sudo dpkg --purge --force-depends libc6
        - rpm -e --nodeps glibc
        - sudo pacman -Rdd glibc
        - sudo dnf remove python3
        - ssh web1 'sudo apt-get purge -y nginx'
        - snap remove --purge nextcloud
      free:
        - sudo apt remove nano
        - sudo apt install openssh-server
        - apt-get -s purge mysql-server
        - dpkg -l 'linux-image*'
        - rpm -qa

  - id: package-remove
    catches: system packages removed with what depends on them
    why: A shared library takes the desktop or a service along, and the list scrolls by under -y.
    level: nudge
    safer: the same with -s (apt) or --assumeno (dnf) shows the whole list
    target: [operands, operand 1]
    when:
      any:
        - program: apt
          sub: [remove, purge, autoremove, autopurge]
          none:
            - flag: [-s, -d]
            - sub: remove
              operands: "1"
              none:
                - flag: --purge
        - program: apt
          flag: [--allow-remove-essential, --purge, --force-yes, --allow-downgrades]
          sub: [install, upgrade, dist-upgrade, remove, autoremove]
        - program: dpkg
          flag: [-r, --remove, -P, --purge, --force-all, --force-remove-reinstreq, --force-depends, --force-remove-essential, "--force-*", --clear-selections]
          none:
            - flag: [--force-confold, --force-confdef, --force-confnew, --force-confmiss]
        - program: dnf
          sub: [remove, erase, autoremove, "history undo", "history rollback", "group remove", groupremove, "module reset", "module remove", "distro-sync", downgrade, "system-upgrade reboot", swap]
        - program: rpm
          flag: [-e, --erase, --nodeps]
        - program: zypper
          sub: [remove, rm, "remove-patterns", removerepo, dup, "dist-upgrade"]
          none:
            - sub: [removerepo]
        - program: pacman
          flag: [-R, --remove, -Rs, -Rns, -Rdd, -Rsc, -Rscn, -Rcns]
        - program: [yay, paru, pamac]
          flag: [-R, -Rns, -Rs, -Yc, -Rsc]
        - program: [pamac]
          sub: remove
        - program: apk
          sub: [del]
        - program: [pkg]
          sub: [delete, remove, autoremove]
        - program: snap
          sub: [disable, revert]
        - program: flatpak
          sub: [uninstall, remove]
          flag: [--all, --delete-data]
        - program: emerge
          flag: [-C, --unmerge, -c, --depclean, -W]
        - program: [xbps-remove, opkg-remove, slackpkg-remove, removepkg, installp, swupd]
        - program: opkg
          sub: remove
        - program: [nix-collect-garbage]
          flag: [-d, --delete-old]
        - program: nix-env
          flag: ["--delete-generations", -e, --uninstall, --rollback]
          none:
            - flag: [-e, --uninstall]
        - program: nixos-rebuild
          sub: [switch, boot, "--rollback"]
          flag: [--rollback]
        - program: [do-release-upgrade]
        - program: [rpm-ostree]
          sub: [rollback, rebase, reset, cleanup, "override remove"]
        - program: [choco, winget, scoop]
          sub: [uninstall]
        - program: port
          sub: [uninstall]
        - program: [dpkg-divert]
          flag: --remove
      none:
        - program: [pacman, yay, paru]
          flag: [-p, --print]
        - flag: [--simulate, --dry-run, --just-print, --no-act, --recon, --help, --assumeno, --test, --print]
    examples:
      match:
        - sudo apt remove nano vim
        - sudo apt-get -y purge mysql-server
        - apt autoremove
        - sudo dpkg --purge --force-depends libc6
        - sudo dnf remove python3
        - sudo pacman -Rns gnome
        - rpm -e oldtool
      free:
        - sudo apt install htop
        - sudo apt remove nano
        - apt-get -s remove nginx
        - dpkg -l
        - sudo apt update && sudo apt upgrade
        - sudo pacman -Syu
        - dnf list installed
        - rpm -qa

  - id: tool-remove-core
    catches: a tool removed that the system, or every project here, stands on
    why: The package manager itself or what the desktop is written in is among it; what is gone cannot put itself back.
    level: boundary
    safer: a virtual environment, nvm or asdf keeps versions apart
    when:
      any:
        - program: [pip, pip3]
          sub: uninstall
          any:
            - via: [sudo, doas]
            - operand: [pip, setuptools, wheel]
              flag: [-y, --yes]
        - program: [pip, pip3]
          sub: install
          flag: --break-system-packages
          via: [sudo, doas]
        - program: npm
          sub: [uninstall, remove, rm, un]
          flag: [-g, --global]
          operand: [npm, node, n, corepack, pnpm, yarn]
        - program: gem
          sub: uninstall
          flag: [-a, --all]
          all:
            - operands: "0"
        - program: brew
          sub: [uninstall, remove, rm]
          flag: --ignore-dependencies
        - program: brew
          sub: [uninstall, remove, rm]
          via: xargs
        - program: npm
          sub: [uninstall, remove, rm, un]
          via: xargs
          flag: [-g, --global]
        - program: [cargo, gem]
          sub: uninstall
          via: xargs
        - program: [brew, npm, gem, pip, pip3, cargo]
          sub: [uninstall, remove, rm]
          operand: ["$(brew *", "$(npm *", "$(gem *", "$(pip *", "$(cargo *", "$(pip3 *"]
        - program: rustup
          sub: "self uninstall"
        - program: [conda, mamba, micromamba]
          sub: ["env remove", remove]
          flag: ["-n=base", "--name=base"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - sudo python3 -m pip uninstall -y requests
        - sudo npm uninstall -g npm
        - gem uninstall -aIx
        - brew uninstall --ignore-dependencies openssl
        - brew uninstall --force $(brew list)
      free:
        - pip uninstall -y requests
        - npm uninstall -g typescript
        - gem uninstall rake
        - brew uninstall jq
        - conda env remove -n scratch

  - id: tool-remove
    catches: a tool or library for everybody here removed or forced
    why: Other projects on this machine use the same copy, and find out at their next start.
    level: nudge
    safer: a virtual environment, nvm or asdf keeps versions apart
    when:
      any:
        - program: [npm, pnpm]
          sub: [uninstall, remove, rm, un]
          flag: [-g, --global]
        - program: yarn
          sub: "global remove"
        - program: [pip, pip3]
          sub: uninstall
          flag: [-y, --yes]
          any:
            - via: [sudo, xargs]
            - flag: [-r, --requirement]
        - program: [pip, pip3]
          flag: [--break-system-packages]
        - program: brew
          sub: [uninstall, remove, rm, autoremove]
          flag: [--force, --ignore-dependencies, -f, --zap]
        - program: gem
          sub: [uninstall]
          flag: [-a, --all, -I, -x]
        - program: conda
          sub: ["env remove", "remove --all"]
        - program: conda
          sub: remove
          flag: --all
        - program: [nvm]
          sub: "uninstall"
          operand: "node"
        - program: rustup
          sub: ["self uninstall"]
      none:
        - flag: [--help, --dry-run, -n]
    examples:
      match:
        - npm uninstall -g typescript
        - pip freeze | xargs pip uninstall -y
        - sudo pip install --break-system-packages requests
        - brew uninstall --ignore-dependencies openssl
      free:
        - npm uninstall lodash
        - pip uninstall requests
        - brew uninstall node@14
        - npm ls -g
"""###),
    ("platforms.yaml", ###"""
pack: platforms
about: hosting platforms that keep an application, its data and its names
programs:
  heroku:
    values: [-a, --app, -r, --remote, -p, --pipeline, -c, --confirm, -t, --team]
  fly:
    values: [-a, --app, -c, --config, -o, --org, -t, --access-token]
    also: [flyctl]
  vercel:
    values: [-t, --token, -S, --scope, -A, --local-config, -Q, --global-config, --cwd, -T, --team]
    also: [vc]
  netlify:
    also: [ntl]
    values: [--auth, --site-id, --context, --to, --from, --filter, --http-proxy, --http-proxy-certificate-filename]
  wrangler:
    values: [-c, --config, -e, --env, --namespace-id, --binding, --cwd, --name]
  firebase:
    values: [-P, --project, --token, --config, --account, --interactive]
  cf:
    values: [-s, -o]
  railway:
    values: [-s, --service, -e, --environment]
  supabase:
    values: [--project-ref, --workdir, --db-url, --profile, --network-id, --dns-resolver, -o, --output]
  eb:
    values: [--profile, -r, --region]
  kamal:
    values: [-d, --destination, -c, --config-file, -v, --version]
  pscale:
    values: [--org, --service-token]
  neonctl:
    values: [--project-id, --org-id, --api-key]
    also: [neon]
  dokku:
    values: [--app]
  platform:
    values: [-p, --project, -e, --environment]
    also: [upsun]
rules:
  - id: heroku-destroy
    catches: an app, its database or an add-on destroyed
    why: The app takes its add-ons with it, the database too; the name can be another's at once.
    level: target
    safer: heroku pg:backups:capture, then heroku maintenance:on for a week
    target: [option --app, option -a, operand 1]
    when:
      program: heroku
      sub: ["apps:destroy", destroy, "apps:delete", "addons:destroy", "pg:reset", "pg:promote", "pg:credentials:destroy", "pg:backups:delete", "pg:backups:restore", "pg:kill*", "pg:copy", "pg:push", "pg:pull", "pg:unfollow", "domains:remove", "domains:clear", "clients:destroy", "spaces:destroy", "pipelines:destroy", "keys:clear", "redis:promote", "kafka:topics:destroy", "apps:transfer", "apps:leave", leave, "teams:delete", "ci:debug:destroy", "review:apps:destroy", "certs:remove", "drains:remove", "repo:reset", "repo:purge_cache", "container:rm", rollback, "releases:rollback"]
      none:
        - flag: --help
        - sub: ["pg:pull", "repo:purge_cache"]
    examples:
      match:
        - heroku apps:destroy --app shop --confirm shop
        - heroku addons:destroy postgresql-1 -a shop
        - heroku pg:reset DATABASE_URL -a shop
        - heroku rollback v41 -a shop
      free:
        - heroku apps
        - heroku logs -t -a shop
        - heroku pg:backups
        - heroku help apps:destroy

  - id: heroku-change
    catches: a running app stopped, renamed or taken from somebody
    why: The address changes or answers with an error page at once; a setting removed is shown nowhere again.
    level: boundary
    safer: heroku config -s > before.env; heroku ps first
    target: [option --app, option -a]
    when:
      program: heroku
      any:
        - sub: ["ps:scale", "dyno:scale"]
          operand: "*=0*"
        - sub: ["addons:detach", "features:disable", "maintenance:on", "ps:kill", "ps:stop", "members:remove", "access:remove", "apps:rename", rename, "clients:rotate", "clients:update", "config:unset", "config:remove", "access:update", "authorizations:revoke", "authorizations:rotate", "labs:disable", "pipelines:remove", "keys:remove", "webhooks:remove", "buildpacks:clear"]
      none:
        - flag: --help
    examples:
      match:
        - heroku maintenance:on -a shop
        - heroku config:unset SECRET_KEY --app shop
        - heroku ps:scale web=0 -a shop
        - heroku ps:stop web -a shop
        - heroku access:remove bo@example.org
      free:
        - heroku maintenance:off
        - heroku config:get DATABASE_URL
        - heroku ps
        - herokuu ps:stop

  - id: heroku-scale
    catches: an app restarted or scaled
    why: All dynos start at once; zero of them answer nobody.
    level: nudge
    safer: heroku ps:restart web.1 restarts one
    when:
      program: heroku
      sub: ["ps:restart", restart, "dyno:restart", "ps:scale", "dyno:scale", "ps:resize"]
      none:
        - flag: --help
    raise:
      - to: boundary
        environment: "HEROKU_APP=*prod*"
    examples:
      match:
        - heroku ps:restart -a shop
        - heroku ps:scale web=2
        - heroku restart
      free:
        - heroku ps
        - heroku help ps:scale
        - heroku logs

  - id: fly-destroy
    catches: an app, machine, volume or database destroyed
    why: The volume is on one host and its snapshots go with it after days; the name is free for others at once.
    level: target
    safer: fly volumes snapshots list first; fly scale count 0 keeps it
    target: [operand 1, option --app, option -a]
    when:
      program: fly
      sub: ["apps destroy", "app destroy", destroy, "volumes destroy", "volume destroy", "volumes delete", "vol destroy", "vol delete", "machine destroy", "machines destroy", "machine kill", "machines kill", "machine stop", "machines stop", "m stop", suspend, "postgres detach", "pg detach", "m destroy", "postgres destroy", "pg destroy", "mpg destroy", "ips release", "certs remove", "certs delete", "redis destroy", "storage destroy", "tokens revoke", "wireguard remove", "orgs delete", "orgs remove", "secrets unset", "apps suspend", "postgres failover", "pg failover", "scale count 0", "apps move", "extensions * destroy", "ext * destroy"]
      none:
        - flag: --help
    examples:
      match:
        - fly apps destroy shop --yes
        - flyctl volumes destroy vol_abc123
        - fly secrets unset DATABASE_URL
        - sudo fly postgres destroy shop-db
        - fly scale count 0 -a shop
      free:
        - fly apps list
        - fly status
        - fly apps create shop
        - fly secrets list
        - fly scale count 2

  - id: vercel-remove
    catches: a project, deployment, name or setting removed
    why: Every deployment and its address go with the project; a name removed resolves to nothing in minutes.
    level: target
    safer: vercel ls; vercel rollback goes back without removing
    target: operand 1
    when:
      program: [vercel, now]
      sub: [remove, rm, "project remove", "project rm", "projects rm", "projects remove", "env rm", "env remove", "domains rm", "domains remove", "domain rm", "domain remove", "dns rm", "dns remove", "alias rm", "alias remove", "certs rm", "teams leave", "blob del", "blob store delete", "integration remove", "domains transfer-in", "domains move", rollback, "promote"]
      none:
        - flag: --help
    examples:
      match:
        - vercel remove shop
        - vercel rm shop --yes
        - now rm shop
        - vercel env rm API_KEY production
        - vercel domains rm example.org
        - npx vercel project rm shop
      free:
        - vercel ls
        - vercel env pull
        - vercel deploy
        - vercel domains add example.org
        - vercel rm --help

  - id: netlify-delete
    catches: a site or its settings removed or overwritten
    why: The address, its deploys and its forms go with the site; cloned settings replace those that were there.
    level: target
    safer: netlify env:list --json > before.json
    target: [operand 1, option --site-id, option --to]
    when:
      program: netlify
      any:
        - sub: ["sites:delete", "env:unset", "blobs:delete", "functions:delete", "db:delete"]
        - sub: ["env:clone", "env:import"]
          flag: [--to, --from, --replace-existing, -r]
      none:
        - flag: --help
    examples:
      match:
        - netlify sites:delete --force --site-id abc
        - netlify env:unset API_KEY --context production
        - netlify env:clone --to other-site
      free:
        - netlify sites:list
        - netlify env:list
        - netlify deploy
        - netlify env:set A b

  - id: wrangler-delete
    catches: a worker, its store or its database deleted
    why: Routes answer with an error at once; keys and rows in it have no other copy.
    level: target
    safer: wrangler d1 export, wrangler kv key list first
    target: operand 1
    when:
      any:
        - program: wrangler
          sub: [delete, "kv namespace delete", "kv:namespace delete", "kv key delete", "kv:key delete", "kv bulk delete", "kv:bulk delete", "d1 delete", "r2 bucket delete", "r2 object delete", "queues delete", "queues purge", "secret delete", "pages project delete", "pages deployment delete", "vectorize delete", rollback, "hyperdrive delete", "dispatch-namespace delete", "d1 time-travel restore", "workflows terminate", "secret bulk", "versions deploy"]
        - program: wrangler
          sub: "d1 execute"
          word: ["*DROP *", "*drop *", "*DELETE FROM*", "*delete from*", "*TRUNCATE*"]
          none:
            - flag: --local
        - program: [cloudflared]
          sub: ["tunnel delete", "tunnel cleanup", "tunnel route ip delete"]
        - program: [flarectl]
          sub: ["* delete", "* d", "zone purge"]
        - program: [cfcli]
          sub: [rm, purge, "remove"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - wrangler delete --name shop
        - wrangler d1 delete shop-db
        - npx wrangler kv namespace delete --namespace-id abc
        - cloudflared tunnel delete shop
      free:
        - wrangler dev
        - wrangler tail
        - wrangler d1 list
        - wrangler d1 execute shop --local --command 'DROP TABLE users'
        - cloudflared tunnel list

  - id: platform-delete
    catches: an app, service or database deleted at a hosting platform
    why: Data and address go with it; few platforms keep either for longer than an hour.
    level: target
    safer: stop or suspend it first, and dump its database
    target: operand 1
    when:
      any:
        - program: firebase
          sub: ["hosting:disable", "hosting:sites:delete", "functions:delete", "firestore:delete", "firestore:databases:delete", "database:remove", "apps:delete", "projects:delete", "functions:secrets:destroy", "firestore:indexes:delete", "remoteconfig:rollback", "database:update", "database:set", "firestore:backups:delete", "apphosting:backends:delete", "auth:import"]
        - program: cf
          sub: [delete, delete-service, delete-space, delete-org, delete-route, delete-orphaned-routes, delete-domain, delete-user, unbind-service, stop, purge-service-instance, ds, d, delete-buildpack, "delete-service-key"]
        - program: railway
          sub: [down, delete, "volume delete", "environment delete", "service delete", "project delete", "variables delete"]
        - program: [render]
          sub: ["services delete", "* delete"]
        - program: [supabase]
          sub: ["projects delete", "functions delete", "secrets unset", "branches delete", "migration repair", "storage rm", "domains delete"]
        - program: supabase
          sub: "db reset"
          flag: [--linked, --db-url]
        - program: [neonctl, neon]
          sub: ["projects delete", "branches delete", "databases delete", "roles delete", "branches restore", "branches reset"]
        - program: [pscale]
          sub: ["database delete", "branch delete", "backup delete", "password delete", "deploy-request deploy", "deploy-request revert"]
        - program: [turso]
          sub: ["db destroy", "group destroy", "org destroy", "db tokens invalidate"]
        - program: [atlas, mongocli]
          sub: ["** delete", "** terminate", "** pause"]
        - program: [eb]
          sub: [terminate, abort, swap]
        - program: convex
          sub: import
          flag: [--replace, --replace-all]
        - program: eas
          sub: ["build:delete", "channel:delete", "branch:delete", "update:delete", "env:delete"]
        - program: [copilot]
          sub: ["** delete"]
        - program: [amplify]
          sub: [delete, "env remove", remove]
        - program: [appwrite, nhost, platform, upsun, clever, scalingo, dokku, caprover, koyeb, northflank, zeabur, surge, porter, qovery, aptible, pantheon, terminus, gigalixir]
          sub: ["** delete", "** destroy", "**:destroy", "**:delete", "**:remove", "** remove", teardown, "**:unset", "**:wipe", "**:stop"]
        - program: [kamal]
          sub: [remove, rollback, "app remove", "accessory remove", "app stop", "proxy remove"]
        - program: [cap]
          operand: ["deploy:rollback", "deploy:cleanup"]
        - program: [ngrok]
          sub: ["api ** delete"]
        - program: [stripe]
          sub: ["* delete", delete, "refunds create", "subscriptions cancel"]
        - program: [twilio]
          sub: ["api:**:remove", "phone-numbers:delete"]
        - program: [auth0, okta]
          sub: ["** delete", "** rm"]
        - program: [sentry-cli]
          sub: ["releases delete", "sourcemaps delete", "releases files * delete"]
        - program: [sfdx, sf]
          sub: ["**:delete", "** delete *", "**:destructive*", "project delete source", "org delete *", "data delete *", "force:source:delete", "force:data:record:delete", "data delete bulk", "org delete sandbox", "force:org:delete"]
        - program: [snyk, jfrog, jf]
          sub: ["rt del", "rt delete*", "rt d", "rt dl-delete", "rt repo-delete"]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - firebase firestore:delete --all-collections
        - cf delete shop -f
        - supabase db reset --linked
        - turso db destroy shop
        - kamal rollback 1.3.9
        - dokku apps:destroy shop
        - eb terminate shop-prod
      free:
        - firebase deploy --only hosting:preview
        - cf apps
        - supabase start
        - turso db list
        - kamal app logs
        - dokku apps:list
"""###),
    ("publishing.yaml", ###"""
pack: publishing
about: what is put before the world, or taken away from it
programs:
  npm:
    values: [--tag, --access, --otp, --registry, --workspace, --prefix, --userconfig, -C, -F, --filter, --dir, --loglevel, --cache, --reporter, --globalconfig, --script-shell, -w]
    also: [pnpm, bun]
  yarn:
    values: [--cwd, --tag, --access]
  cargo:
    values: [-p, --package, --registry, --token, --manifest-path, --target, --features, --vers, --version, -Z, --config, --color, -C, --jobs, -j]
  docker:
    also: [podman, nerdctl]
  mvn:
    bundles: no
    values: [-pl, --projects, -P, --activate-profiles, -s, --settings, -f, --file, -T, --threads, -rf, --resume-from, -l, --log-file]
    also: [mvnw]
  twine:
    values: [-r, --repository, --repository-url, -u, -p, --config-file]
  mix:
    values: [--organization]
  pod:
    values: [--sources]
  lerna:
    values: [--scope, --loglevel]
  snapcraft:
    values: [--release]
  nuget:
    values: [-s, --source, -k, --api-key]
  dotnet:
    values: [-s, --source, -k, --api-key]
  gem:
    values: [-k, --key, --host, -v, --version, -p, --platform]
  poetry:
    values: [-C, --directory, -P, --project, -r, --repository, -u, --username, -p, --password]
  gradle:
    values: [-p, --project-dir, -b, -I, --init-script, -x, --exclude-task, -g]
rules:
  - id: unpublish
    catches: a published version withdrawn or marked as bad
    why: Builds that name it fail from now on, everywhere; the number can never be used again.
    level: target
    safer: publish a fixed version; deprecate with a reason that names it
    target: operand 1
    when:
      any:
        - program: npm
          sub: [unpublish, "owner rm", "owner remove", "access revoke", "dist-tag rm", "team destroy", "org rm", "token revoke"]
        - program: npm
          sub: deprecate
          operands: 2+
        - program: yarn
          sub: ["npm unpublish", "workspace * npm unpublish", "npm tag remove", unpublish, "owner remove"]
        - program: cargo
          sub: [yank, "+* yank", "owner --remove"]
        - program: cargo
          sub: [owner, "+* owner"]
          flag: [-r, --remove]
        - program: gem
          sub: [yank, "owner"]
          any:
            - sub: yank
            - flag: [-r, --remove]
        - program: [nuget, dotnet]
          sub: ["delete *", "nuget delete", delete]
        - program: [pub, dart, flutter]
          sub: ["pub uploader remove"]
        - program: [jsr, vsce, ovsx]
          sub: [unpublish]
        - program: [hex, mix]
          sub: ["hex.retire", "hex.publish --revert"]
        - program: mix
          sub: "hex.publish"
          flag: --revert
        - program: [anaconda]
          sub: [remove]
        - program: [charm, charmcraft]
          sub: [close, "unregister"]
        - program: snapcraft
          sub: [close, unregister]
        - program: [pod]
          sub: ["trunk delete", "trunk deprecate", "trunk remove-owner"]
        - program: [fastlane]
          sub: ["match nuke", "ios reject", "deliver reject", "match_nuke"]
        - program: [reprepro, aptly]
          sub: [remove, "publish drop", "repo drop", "snapshot drop", "mirror drop", removesrc, "db cleanup", "repo remove", removematched, clearvanished]
        - program: [bintray, cloudsmith]
          sub: [delete, "delete *"]
        - program: [huggingface-cli, hf]
          sub: ["repo delete", "repo-files delete", "delete-repo", "repo-files * delete"]
        - program: helm
          sub: ["push --force", "cm-push --force"]
      none:
        - flag: [--help, --dry-run, --undo, -n]
    examples:
      match:
        - npm unpublish shop-ui@1.4.0 --force
        - npm deprecate shop-ui@1.x 'use 2.0'
        - cargo yank --version 1.4.0 shop-core
        - gem yank shop -v 1.4.0
        - yarn npm unpublish shop-ui
        - pnpm unpublish shop-ui
      free:
        - npm publish --dry-run
        - npm view shop-ui versions
        - cargo yank --undo --version 1.4.0
        - gem list
        - git commit -m "npm unpublish was wrong"

  - id: publish
    catches: a version published for everybody
    why: A number once published is taken, and installers fetch it within the minute; what is wrong in it, or secret, cannot be taken back.
    level: boundary
    safer: the same with --dry-run (npm, cargo), or to a test registry, and read the list of files
    target: operand 1
    when:
      any:
        - program: npm
          sub: [publish, "dist-tag add", "-r publish", "access public", "access set status=public"]
        - program: yarn
          sub: [publish, "npm publish", "workspaces foreach npm publish", "workspaces foreach * npm publish", "workspace * npm publish", "workspace * publish"]
        - program: cargo
          sub: [publish, "+* publish"]
        - program: cargo
          sub: release
          flag: [-x, --execute]
        - program: twine
          sub: upload
          none:
            - flag: ["-r=test*", "--repository=test*", "--repository-url=*test*"]
        - program: [poetry, flit, pdm, hatch, uv, rye, maturin]
          sub: [publish]
          none:
            - flag: ["-r=test*", "--repository=test*", "--index=test*", "--publish-url=*test*"]
        - program: [python, python3, setup.py]
          operand: [upload]
          all:
            - operand: "*setup.py"
        - program: gem
          sub: push
        - program: [rake]
          sub: release
        - program: [mvn, mvnw]
          operand: [deploy, "release:perform",  "nexus-staging:release", "central:publish", "deploy:deploy", "deploy:deploy-file", "versions:set-property"]
          none:
            - operand: "versions:set-property"
            - word: ["-DdryRun*", "-DaltDeploymentRepository=*file:*", "-Dmaven.deploy.skip*"]
        - program: [gradle, gradlew]
          operand: [publish, "*:publish", publishPlugins, uploadArchives, closeAndReleaseRepository, "publishAllPublicationsTo*", publishToSonatype, "publishToMavenCentral"]
        - program: [dotnet, nuget]
          sub: ["nuget push", push]
        - program: [pub, dart, flutter]
          sub: ["pub publish", "pub lish", publish]
        - program: mix
          sub: hex.publish
        - program: [goreleaser]
          sub: release
          none:
            - flag: [--snapshot, "--skip=*publish*"]
        - program: [semantic-release, release-it, np, auto, standard-version]
          none:
            - program: standard-version
        - program: lerna
          sub: publish
        - program: changeset
          sub: publish
        - program: [vsce, ovsx, jsr, wasm-pack, deno]
          sub: publish
        - program: nx
          sub: "release publish"
        - program: [hugo]
          sub: deploy
        - program: [oras, winget]
          sub: [push, submit]
        - program: [clojure, clj, lein]
          sub: [deploy]
        - program: sbt
          operand: [publish, publishSigned, sonatypeBundleRelease, sonatypeRelease]
        - program: [cabal, stack]
          sub: upload
          none:
            - program: cabal
              none:
                - flag: --publish
        - program: [pod]
          sub: ["trunk push"]
        - program: [snapcraft, charmcraft]
          sub: [upload, release, push]
        - program: [dput, dupload]
          none:
            - flag: [-s, --simulate, -o, --check-only]
        - program: [debrelease]
        - program: gh
          sub: release create
          none:
            - flag: [-d, --draft, -p, --prerelease]
        - program: gh
          sub: release edit
          flag: ["--draft=false", "--latest", "--prerelease=false"]
        - program: glab
          sub: release create
        - program: [fastlane]
          sub: [release, deliver, supply, "ios release", "android deploy", upload_to_app_store, upload_to_play_store, "android production"]
        - program: [eas, expo]
          sub: [submit, "publish", "update"]
          none:
            - sub: [update, submit]
              flag: ["--branch=preview*", "--branch=dev*", "--branch=staging", "--profile=preview*"]
        - program: [xcrun]
          sub: "altool"
          flag: --upload-app
        - program: [code-push, appcenter]
          sub: ["release*", "codepush release*", "codepush rollback"]
        - program: [helm]
          sub: [push, cm-push]
        - program: [huggingface-cli, hf]
          sub: [upload]
        - program: [luarocks, conan, anaconda, cpan-upload]
          sub: [upload]
        - program: cpan-upload
          operands: 1+
        - program: opam
          sub: publish
        - program: ansible-galaxy
          sub: ["collection publish", "role import"]
        - program: swift
          sub: "package-registry publish"
        - program: kaggle
          sub: ["datasets create", "datasets version", "kernels push", "models create"]
        - program: web-ext
          sub: sign
          flag: ["--channel=listed"]
        - program: hex
          sub: publish
        - program: jfrog
          sub: ["rt upload", "rt u", "rt bp", "rt build-publish"]
      none:
        - flag: [--dry-run, --help, --dryrun, --dry_run]
        - program: np
          flag: --preview
        - program: [gradle, gradlew]
          flag: -m
        - flag: -n
          none:
            - program: [poetry, mvn, mvnw, gradle, gradlew]
    examples:
      match:
        - npm publish
        - cargo +stable publish -p shop-core
        - pnpm -F shop-ui publish
        - yarn workspace shop-ui npm publish
        - twine upload dist/*
        - gem push shop-1.4.0.gem
        - gh release create v1.4.0 dist/*
        - ./gradlew publish
        - mvn -B deploy
        - ./mvnw -B release:prepare release:perform
        - python3 -m twine upload dist/*
        - conan upload shop/1.0 -r all
      free:
        - conan search shop
        - ansible-galaxy collection build
        - npm publish --dry-run
        - twine upload --repository testpypi dist/*
        - gh release create v1.4.0 --draft
        - ./gradlew publishToMavenLocal
        - mvn deploy -DaltDeploymentRepository=local::default::file:./target/repo
        - goreleaser release --snapshot
        - cargo package

  - id: push-image
    catches: an image pushed under a tag that others run
    why: Hosts that pull latest or a version again get this one, at a moment nobody chooses.
    level: boundary
    safer: push under a new number and let the deployment name it
    target: operand 1
    when:
      any:
        - program: docker
          sub: [push, "image push", "compose push", "manifest push"]
          any:
            - operand: ["*:latest", "*:stable", "*:prod*", "*:release*", "*:main", "*:lts"]
              none:
                - operand: ["*-rc*", "*-dev*", "*-beta*", "*-alpha*", "localhost:*", "127.0.0.1:*", "*:*-test", "*-SNAPSHOT"]
            - flag: [-a, --all-tags]
            - operand: "*/*"
              sub: [push, "image push"]
              none:
                - operand: ["*:*", "*@*", "*$*"]
        - program: [skopeo, crane]
          sub: [copy, push, tag, cp]
          operand: ["docker://*:latest", "docker://*:prod*", "docker://*:stable", "latest", "prod", "stable"]
        - program: buildah
          sub: push
          any:
            - operand: ["*:latest", "*:stable", "*:prod*"]
            - operand: "docker://*/*"
              none:
                - operand: ["docker://*/*:*"]
        - program: docker
          sub: ["buildx build", build]
          flag: --push
          all:
            - flag: ["-t=*:latest", "--tag=*:latest", "-t=*:prod*", "-t=*:stable"]
      none:
        - flag: --help
    examples:
      match:
        - docker push registry.example.org/shop:latest
        - docker push -a registry.example.org/shop
        - docker push ana/shop
        - podman push quay.example.org/shop:prod
        - buildah push shop docker://quay.example.org/shop
        - docker buildx build --push -t registry.example.org/shop:latest .
      free:
        - docker push registry.example.org/ana/shop:dev
        - docker push registry.example.org/shop:1.4.0
        - docker push localhost:5000/shop:1.4.0
        - docker pull shop:latest
        - docker push registry.example.org/shop:1.4.0-rc1

  - id: key-published
    catches: a key or a signature sent to the public key servers
    why: The servers copy it to each other and delete nothing; an address in it can be found there for ever.
    level: nudge
    safer: gpg --list-options show-uid-validity --list-keys ID shows what would be seen; a key can also be handed over as a file
    when:
      program: [gpg, gpg2]
      flag: --send-keys
    examples:
      match:
        - gpg --send-keys 0xABCD
        - gpg --keyserver keys.example.org --send-keys 0xABCD
        - gpg2 --send-keys 0xABCD 0xEF01
      free:
        - gpg --recv-keys 0xABCD
        - gpg --export -a ana
        - gpg --refresh-keys

  - id: push-tags
    catches: every local tag pushed
    why: Old experiments and wrong versions go along, and a tag that matches starts the release pipeline.
    level: nudge
    safer: git push origin TAG
    preview: [git, push, --tags, --dry-run]
    when:
      program: git
      sub: push
      flag: [--tags]
      none:
        - flag: [-n, --dry-run, --help]
    examples:
      match:
        - git push --tags
        - git push origin --tags
        - git push origin main --tags
      free:
        - git push origin v1.4.0
        - git fetch --tags
        - git push --tags --dry-run

  - id: deploy-production
    catches: a deployment to production
    why: From here on it is what users get.
    level: nudge
    safer: the same to staging, and the gate of the release
    when:
      any:
        - program: [vercel]
          flag: [--prod, --production, "--target=production"]
        - program: [netlify]
          sub: deploy
          flag: [--prod, -p]
        - program: wrangler
          sub: [deploy, publish]
          flag: ["--env=prod*", "-e=prod*"]
        - program: [fly]
          sub: deploy
          flag: ["-a=*prod*", "--app=*prod*", "-c=*prod*", "--config=*prod*"]
        - program: [cap]
          sub: ["prod* deploy*", "live deploy*"]
          none:
            - operand: ["deploy:check*", "deploy:print*"]
        - program: [dep]
          sub: ["deploy prod*", "deploy stage=prod*"]
        - program: [kamal]
          sub: [deploy, redeploy]
          flag: ["-d=prod*", "--destination=prod*"]
        - program: [firebase]
          sub: deploy
          none:
            - flag: ["--only=hosting:preview*"]
        - program: [serverless, sls]
          sub: deploy
          flag: ["-s=prod*", "--stage=prod*"]
        - program: [sam, cdk, copilot]
          sub: ["deploy *prod*", "deploy *Prod*"]
        - program: [eb]
          sub: ["deploy *prod*"]
        - program: [gcloud]
          sub: [app deploy]
        - program: [fab]
          flag: ["-H=*prod*"]
        - program: make
          operand: ["deploy-prod*", "prod-deploy*", "release-prod*", "production"]
        - program: [make, gmake, just, task, rake, invoke, inv, fab, mage, npm, yarn, pnpm, bun, nx, composer]
          operand: ["*deploy*", "*release*", "*rollout*", "*promote*", "ship", "ship[:_-]*", "*[:_-]ship", "*migrate*"]
          word: ["prod", "production", "prd", "*[:=/_.@-]prod", "*[:=/_.@-]production", "*[:=/_.@-]prd", "*[:=/_.@-]{prod,production}[:_.@-]*", "{prod,production}[:_.@-]*"]
        - program: ["deploy", "deploy.*", "deploy-*", "*-deploy", "*-deploy.sh", "*_deploy.sh", "release.sh", "rollout*", "promote*"]
          word: ["prod", "production", "prd", "*[:=/_.@-]prod", "*[:=/_.@-]production", "*[:=/_.@-]prd", "*[:=/_.@-]{prod,production}[:_.@-]*", "{prod,production}[:_.@-]*"]
        - program: [bash, sh, zsh, dash, python, python3, ruby, node]
          sub: ["*deploy*", "*rollout*", "*promote*"]
          word: ["prod", "production", "prd", "*[:=/_.@-]prod", "*[:=/_.@-]production", "*[:=/_.@-]prd", "*[:=/_.@-]{prod,production}[:_.@-]*", "{prod,production}[:_.@-]*"]
        - program: gh
          sub: workflow run
          any:
            - word: ["*=prod", "*=production", "*=live"]
            - operand: ["*deploy*prod*", "*prod*deploy*"]
      none:
        - flag: [--help, --dry-run, --dryrun, --plan, --check, -n, --list, --diff]
        - operand: ["*:check", "*:list", "*preview*", "*:plan", "*staging*", "*test*"]
    examples:
      match:
        - vercel --prod
        - netlify deploy --prod
        - cap production deploy
        - make deploy ENV=production
        - npm run deploy:prod
        - ./scripts/deploy --env prod
        - ssh ops1 './deploy.sh production'
        - bash deploy.sh production
        - just deploy prod
        - gh workflow run deploy.yml -f env=production
        - kamal deploy -d production
        - sls deploy --stage prod
      free:
        - vercel
        - netlify deploy
        - cap staging deploy
        - cap production deploy:check
        - make -n deploy ENV=production
        - ./deploy.sh staging
        - npm run deploy:preview
        - npm run build:prod
        - make test-products
        - npm run build:shipping -- --mode production
        - python -m pytest tests/deploy -k prod
        - python manage.py check --deploy --settings=shop.production
        - kamal deploy -d staging
        - make deploy
"""###),
    ("services.yaml", ###"""
pack: services
about: running services, accounts and the machine itself
programs:
  systemctl:
    values: [-t, --type, -p, --property, -H, --host, -M, --machine, -n, -o, --state, -s, --signal, --kill-who, --root, --image, --job-mode, --kill-value, --lines, --output]
  kill:
    values: [-s, -n]
    bundles: no
  killall:
    values: [-s, --signal, -u, --user, -o, -y]
  pkill:
    values: [-u, --euid, -U, -g, -P, -t, -s, --signal, -G, --parent]
  shutdown:
    bundles: yes
  supervisorctl:
    values: [-c, --configuration, -s, --serverurl, -u, --username, -p, --password]
  date:
    values: [-d, --date, -f, --file, -r, --reference]
  mount:
    values: [-t, --types, -o, --options, -L, -U]
  asterisk:
    values: [-rx, -C]
    bundles: no
  pcs:
    values: [-f]
  ipmitool:
    values: [-H, -U, -P, -I, -f, -L, -p]
rules:
  - id: power-off
    catches: this machine rebooted or switched off
    why: Everybody on it is cut off, and a machine far away that does not come up again needs a person in front of it.
    level: boundary
    safer: hostname, who and systemctl list-jobs first; shutdown -h +10 leaves ten minutes to cancel with shutdown -c
    preview: [who]
    when:
      any:
        - program: [reboot, poweroff, halt, telinit, shutdown, pm-suspend, pm-hibernate]
          none:
            - flag: [-c, -k, -w, --wtmp-only, --help, --show]
            - program: telinit
              none:
                - operand: ["0", "1", "6", "S", "s"]
        - program: init
          operand: ["0", "6", "S", "s"]
        - program: systemctl
          sub: [reboot, poweroff, halt, kexec, suspend, hibernate, "soft-reboot", rescue, emergency, "isolate *", "exit", "hybrid-sleep", "switch-root", "start reboot.target", "start poweroff.target", "start halt.target"]
        - program: loginctl
          sub: [reboot, poweroff, "terminate-user", "kill-user", "terminate-session", "terminate-seat"]
        - program: kexec
          flag: [-e, --exec]
        - program: ipmitool
          operand: [power, chassis]
          all:
            - operand: ["off", "cycle", "reset", "soft", "diag"]
        - program: [apcupsd, upscmd]
          operand: ["shutdown.*", "load.off"]
        - program: [racadm]
          sub: ["serveraction powerdown", "serveraction hardreset", "serveraction powercycle", "racreset", "serveraction graceshutdown"]
        - program: [dracut-shutdown, grub-reboot, grub2-reboot]
        - program: [busybox]
          sub: [reboot, poweroff, halt]
        - program: [efibootmgr]
          flag: [-B, --delete-bootnum, -O]
      none:
        - flag: [--help, --dry-run]
    examples:
      match:
        - sudo reboot
        - sudo shutdown -h now
        - ssh web1 sudo poweroff
        - systemctl reboot
        - init 6
        - ipmitool -H bmc1 -U root chassis power cycle
      free:
        - shutdown -c
        - last reboot
        - git commit -m "reboot after the upgrade"
        - man shutdown
        - systemctl status reboot.target
        - echo shutdown

  - id: service-stop
    catches: a service that others use stopped, switched off or masked
    why: What answers on it answers no more, and masked or disabled it stays so after the next start, when nobody remembers.
    level: boundary
    safer: systemctl reload keeps it up; systemctl list-dependencies --reverse says who needs it
    preview: [systemctl, status, "{operands}"]
    target: operand 1
    when:
      any:
        - program: systemctl
          sub: [stop, disable, mask, kill, revert, set-default, "unmask --now", cancel]
          none:
            - flag: --user
            - sub: ["* {bluetooth,cups,cups-browsed,avahi-daemon,ModemManager,packagekit,snapd,fwupd,thermald,tlp,unattended-upgrades,apt-daily,apt-daily-upgrade,whoopsie,apport,motd-news,geoclue,speech-dispatcher,pulseaudio,pipewire}*"]
            - sub: [revert, set-default, cancel]
              none:
                - sub: set-default
        - program: [service, rc-service]
          sub: ["* stop"]
        - program: [rc-update]
          sub: [del, delete]
        - program: [update-rc.d, chkconfig]
          operand: [remove, disable, "off"]
        - program: chkconfig
          flag: --del
        - program: [initctl, stop]
          sub: ["stop *"]
        - program: [sv, runsvctrl, s6-svc, svc]
          sub: [down, stop, exit, "force-stop"]
        - program: supervisorctl
          sub: [stop, shutdown, remove, "stop all", signal]
        - program: [monit]
          sub: ["stop *", quit, unmonitor]
        - program: pm2
          sub: [delete, del, kill, "stop all", "delete all", unstartup, stop]
          none:
            - sub: stop
              none:
                - operand: all
        - program: launchctl
          sub: [unload, bootout, disable, remove, kill, "stop *"]
          none:
            - operand: ["~/Library/*", "$HOME/Library/*", "gui/*"]
        - program: [nginx]
          flag: ["-s=stop", "-s=quit"]
        - program: [apachectl, apache2ctl, httpd]
          sub: [stop, "graceful-stop"]
        - program: [httpd, apachectl]
          flag: ["-k=stop", "-k=graceful-stop"]
        - program: [haproxyctl, varnishadm]
          sub: [stop, "ban *"]
        - program: socat
          script: ["disable server*", "*set server * state {drain,maint}*", "shutdown *", "disable frontend*", "disable backend*"]
        - program: [postfix, exim, exim4, dovecot]
          sub: [stop, abort]
        - program: fsfreeze
          flag: [-f, --freeze]
        - program: asterisk
          flag: ["-rx=core stop*", "-rx=core restart*"]
        - program: exportfs
          flag: -u
        - program: [crm, pcs]
          sub: ["cluster stop", "cluster destroy", "resource delete", "resource remove", "resource stop", "node standby", "resource disable", "stonith delete", "stonith fence", "stonith confirm", "cluster node remove", "node delete", "configure erase", "node fence", "resource cleanup", "resource move", "resource ban"]
        - program: [crm_resource, crm_node, stonith_admin, cibadmin]
          flag: [-R, --force-remove, -E, --erase, --delete, -D, "--fence", "--reboot", -F]
        - program: [keepalived, corosync-cfgtool]
          flag: [-H, -k]
        - pattern: '^/etc/init\.d/[^ ]+ (stop|force-stop)'
          sub: [stop, force-stop]
        - pattern: '^/etc/rc\.d/[^ ]+ (stop|force-stop)'
          sub: [stop, force-stop]
        - program: [sc, net]
          sub: [stop, delete, "user * /delete"]
      none:
        - flag: [--help, --dry-run, --check]
    examples:
      match:
        - sudo exportfs -ua
        - sudo systemctl stop nginx
        - systemctl disable --now postgresql
        - systemctl mask docker
        - sudo service mysql stop
        - ssh web1 'sudo systemctl stop shop'
        - supervisorctl stop all
        - echo 'disable server web/web1' | socat stdio /run/haproxy.sock
        - sudo postfix stop
      free:
        - systemctl stop bluetooth
        - systemctl status nginx
        - sudo systemctl restart nginx
        - systemctl --user stop syncthing
        - sudo service nginx status
        - git commit -m "systemctl stop nginx before the copy"

  - id: service-restart
    catches: a core service started again
    why: Sessions are cut off, and a configuration that does not parse shows itself only after the old process is gone.
    level: nudge
    safer: the service's own check first (sshd -t, nginx -t), then reload
    when:
      any:
        - program: [service, rc-service, invoke-rc.d]
          sub: ["ssh* restart", "network* restart", "Network* restart", "docker* restart", "containerd* restart", "postgresql* restart", "mysql* restart", "mariadb* restart", "mongod* restart", "redis* restart", "firewalld* restart", "libvirtd* restart"]
        - program: systemctl
          sub: [restart, try-restart, "reload-or-restart"]
          operand: ["ssh*", "sshd*", "network*", "Network*", "systemd-networkd*", "docker*", "containerd*", "kubelet*", "postgresql*", "mysql*", "mariadb*", "mongod*", "redis*", "firewalld*", "libvirtd*", "etcd*", "systemd-logind*", "dbus*", "*.target", "display-manager*", "gdm*"]
      none:
        - flag: [--help, --user]
    examples:
      match:
        - sudo systemctl restart sshd
        - sudo service ssh restart
        - systemctl restart docker
        - sudo systemctl restart NetworkManager
      free:
        - sudo systemctl restart shop
        - systemctl reload sshd
        - systemctl status sshd

  - id: kill-everything
    catches: every process, or every process of a person, killed
    why: "-1 means all you may signal: as root the machine, as yourself your sessions and editors with what is unsaved in them."
    level: boundary
    safer: pgrep -a with the same words first
    preview: [pgrep, -a, "{operands}"]
    when:
      any:
        - program: kill
          operand: ["-1", "1"]
          none:
            - flag: ["-0", -l, -L, -HUP, -SIGHUP, "-s=HUP"]
        - program: kill
          word: "-1"
          flag: ["-9", -KILL, -TERM, -SIGKILL, "-15", "-s=9", "-s=KILL"]
        - program: pkill
          flag: [-u, --euid, -U]
          operands: "0"
        - program: fuser
          flag: [-k, --kill]
          all:
            - flag: [-m, --mount, -M]
        - program: [killall5, slay, skill]
        - program: killall
          flag: [-u, --user]
          operands: "0"
        - program: [pkill, killall]
          operand: [systemd, init, sshd, dbus-daemon, Xorg, "gnome-shell", ".", dockerd, containerd, kubelet, postgres, mysqld, mongod, "redis-server", etcd, bash, zsh, ssh, "kube-apiserver", nginx, httpd, apache2, haproxy, java, mariadbd]
          none:
            - flag: [-HUP, -USR1, -USR2, "-0", -SIGHUP, "-s=HUP", "--signal=HUP", -WINCH, -l]
      none:
        - flag: --help
    examples:
      match:
        - kill -9 -1
        - sudo kill -KILL 1
        - sudo pkill -u bo
        - killall -9 java
        - sudo pkill postgres
      free:
        - kill 4711
        - kill -9 4711
        - kill -HUP 1
        - pkill -f vite
        - killall firefox
        - killall -HUP nginx

  - id: kill-hard
    catches: processes killed by name or without a chance to clean up
    why: A name hits everything that is called so; SIGKILL leaves locks, half-written files and children behind.
    level: nudge
    safer: kill PID asks it to end; pgrep -a NAME shows who is meant
    when:
      any:
        - program: kill
          flag: ["-9", -KILL, -SIGKILL, "-s=9", "-s=KILL", "-s=SIGKILL"]
          operand: ["$*", "`*"]
          none:
            - operand: ["$(lsof *:[0-9]*", "$(fuser *"]
        - program: [killall, pkill]
          operands: 1+
          any:
            - flag: ["-9", -KILL, -SIGKILL, "-s=9", "-s=KILL", "--signal=9", "--signal=KILL", "--signal=SIGKILL"]
            - via: [sudo, doas, ssh]
          none:
            - flag: [-HUP, -USR1, -USR2, "-0", -l, --list, -SIGHUP, -STOP, -CONT]
        - program: [fuser]
          flag: [-k, --kill]
          operand: "/*"
          none:
            - operand: "*/{tcp,udp}"
        - program: [xkill]
      none:
        - flag: --help
    examples:
      match:
        - kill -9 $(pgrep nginx)
        - killall -9 node
        - sudo pkill -f 'node server.js'
      free:
        - killall node
        - kill -9 $(lsof -ti :3000)
        - lsof -ti:3000 | xargs kill -9
        - pkill -f 'node server.js'
        - kill 4711
        - pgrep -a node
        - kill -HUP $(cat nginx.pid)
        - echo killall node

  - id: account-remove
    catches: an account, a group or a login taken away
    why: With -r the home goes too; files of the removed number belong to whoever gets that number next.
    level: boundary
    safer: usermod -L and --expiredate 1 lock it and keep everything
    preview: [id, "{target}"]
    target: operand last
    when:
      any:
        - program: [userdel, deluser, groupdel, delgroup]
          operands: 1+
        - program: usermod
          flag: [-L, --lock]
        - program: usermod
          flag: [-G, --groups]
          none:
            - flag: [-a, --append]
        - program: passwd
          flag: [-l, --lock, -d, --delete]
          operand: [root, "*"]
        - program: usermod
          flag: ["-s=*/nologin", "-s=/bin/false", "--shell=*/nologin"]
          operand: root
        - program: dscl
          operand: ["-delete", "delete"]
        - program: chage
          flag: ["-E=0", "-E=1"]
        - program: [pam-auth-update]
          flag: --remove
        - program: [smbpasswd]
          flag: [-x, -d]
        - program: gpasswd
          flag: [-M, --members, -d, --delete]
        - program: [sysadminctl]
          flag: -deleteUser
      none:
        - flag: --help
    examples:
      match:
        - sudo gpasswd -d bo sudo
        - sudo userdel -r bo
        - deluser bo sudo
        - sudo usermod -G docker bo
        - sudo passwd -l root
        - groupdel devs
      free:
        - sudo usermod -aG docker bo
        - sudo useradd -m bo
        - id bo
        - sudo passwd bo

  - id: kernel-setting
    catches: the kernel told to crash, to stop writing, to forget a module or to tell another time
    why: A removed module takes its disks or network with it; a clock that jumps ends certificates, leases and replication.
    level: boundary
    safer: lsmod and modinfo say who uses it
    when:
      any:
        - program: date
          flag: [-s, --set]
        - program: [timedatectl]
          sub: set-time
        - program: mount
          flag: ["-o=*remount,ro*", "--options=*remount,ro*"]
        - program: rmmod
          operand: ["{nvme,ahci,ext4,xfs,e1000e,ixgbe,virtio_net,virtio_blk,bonding,bridge,overlay,nf_conntrack,zfs,kvm*,mlx*,i40e,ena,r8169,igb}"]
        - program: modprobe
          flag: [-r, --remove]
          operand: ["{nvme,ahci,ext4,xfs,e1000e,ixgbe,virtio_net,virtio_blk,bonding,bridge,overlay,nf_conntrack,zfs,kvm*,mlx*,i40e,ena,r8169,igb}"]
        - program: rmmod
          flag: [-f, --force]
        - program: sysctl
          word: ["kernel.sysrq=*", "kernel.panic*=*", "vm.overcommit_memory=2", "net.ipv4.ip_forward=0", "kernel.core_pattern=*"]
          flag: [-w, --write]
        - program: [update-grub, grub-mkconfig, grub2-mkconfig, grub-install, grub2-install, lilo, bootctl, dracut, mkinitcpio, fwupdmgr, flashrom, efivar]
          any:
            - program: [grub-install, grub2-install, lilo]
              operands: 1+
            - program: bootctl
              sub: remove
            - program: fwupdmgr
              sub: [install, downgrade, reinstall]
            - program: flashrom
              flag: [-w, --write, -E, --erase]
      none:
        - flag: [--help, --version, -n, --dry-run]
    examples:
      match:
        - sudo modprobe -r ixgbe
        - sudo rmmod -f nvidia
        - sudo sysctl -w kernel.panic=1
        - sudo date -s '2020-01-01'
        - mount -o remount,ro /
        - sudo grub-install /dev/sda
        - flashrom -p internal -w bios.rom
      free:
        - sudo modprobe wireguard
        - lsmod
        - sysctl kernel.panic
        - date -d '2020-01-01'
        - sudo mount -o remount,rw /
        - sudo update-grub
        - sudo sysctl -w net.ipv4.ip_forward=1

  - id: compute-node-out
    catches: a node, a reservation or the scheduler of a computing cluster taken out of work
    why: Jobs that wait for it do not start, jobs that run on it may be killed, and others' hours are lost.
    level: boundary
    safer: squeue -w NODE and scontrol show node NODE first; a drain with a reason lets running jobs end
    preview: [sinfo, -R]
    when:
      any:
        - program: scontrol
          sub: ["update **", update]
          word: ["[Ss]tate={drain,Drain,DRAIN,down,Down,DOWN,fail,Fail,FAIL,inactive}*"]
        - program: scontrol
          sub: [shutdown, reboot, "delete *", "takeover"]
        - program: sacctmgr
          sub: ["delete **", "remove **", delete, remove]
        - program: qmgr
          word: ["*delete *", "*state=offline*"]
        - program: pbsnodes
          flag: [-o]
        - program: badmin
          sub: [hclose, qclose, "mbdrestart"]
        - program: [condor_off, condor_drain]
      none:
        - flag: [--help]
    examples:
      match:
        - scontrol update nodename=n1 state=drain reason=disk
        - sudo scontrol update NodeName=n[1-9] State=DOWN Reason=power
        - sacctmgr -i delete user bo
        - scontrol delete reservation=maint
      free:
        - scontrol show node n1
        - scontrol update jobid=4711 timelimit=2:00:00
        - sacctmgr show user bo
        - sinfo -R
"""###),
    ("shell.yaml", ###"""
pack: shell
about: running what nobody has read, and losing what the shell remembers
programs:
  crontab:
    values: [-u]
  history:
    bundles: yes
rules:
  - id: run-from-net
    catches: a program from the net run unread
    why: The server decides what it sends, per caller and per day; a connection cut half way runs half of it.
    level: boundary
    safer: curl -fsSL URL -o install.sh, read it, then sh install.sh
    target: operand 1
    when:
      program: [curl, wget, fetch, http, https, xh, aria2c, lynx, w3m, nc, ncat, socat]
      sends-to: [sh, bash, zsh, fish, dash, ksh, ash, tcsh, csh, pwsh, eval, source, ".", python, python2, python3, perl, ruby, node, php, lua, deno, bun, osascript, Rscript, "python3.*"]
      none:
        - flag: [--help]
        - word: ["*localhost*", "*127.0.0.1*"]
        - pattern: '\| *(sudo +)?(python[0-9.]*|perl|ruby|node|php) +-[a-zA-Z]*[cemnpr]'
    examples:
      match:
        - curl https://example.org/install.sh | bash
        - curl -fsSL https://example.org/setup | sudo sh
        - wget -qO- https://example.org/i | bash -s -- --yes
        - bash <(curl -s https://example.org/install.sh)
        - sh -c "$(curl -fsSL https://example.org/install.sh)"
        - eval "$(curl -fsSL https://example.org/env)"
        - curl https://example.org/install.py | python3
      free:
        - curl -fsSL https://example.org/install.sh -o install.sh
        - curl -s https://example.org/data.json | python3 -m json.tool
        - curl -s https://example.org/page | perl -ne 'print if /x/'
        - curl -fsSL https://example.org/install.sh | less
        - echo 'curl https://example.org | sh'

  - id: history-replayed
    catches: old commands run again by the dozen
    why: Whatever was ever typed here is run once more, the rm of last spring included.
    level: boundary
    safer: history | grep WORD, then one of them with !number
    when:
      program: [history, fc]
      any:
        - sends-to: [sh, bash, zsh, fish, dash, ksh, source, eval]
        - program: fc
          flag: [-e, -s]
          all:
            - flag: ["-e=-"]
            - operands: 2+
    examples:
      match:
        - history | bash
        - history | grep -v ls | sh
        - history 50 | cut -c 8- | bash
      free:
        - history
        - history | grep bash
        - fc -l

  - id: history-cleared
    catches: what the shell remembers wiped
    why: It is the only record of what was done here, and usually missed the same evening.
    level: boundary
    safer: history -d NUMBER forgets one line
    when:
      any:
        - program: history
          flag: [-c, --clear]
        - program: history
          sub: clear
        - program: rm
          operand: ["~/.bash_history", "~/.zsh_history", "$HOME/.bash_history", "$HOME/.zsh_history", "~/.local/share/fish/fish_history", "~/.histfile"]
        - program: [shred, truncate]
          operand: ["*_history", "~/.histfile"]
        - writes: ["~/.bash_history", "~/.zsh_history", "$HOME/.bash_history"]
    examples:
      match:
        - history -c
        - rm ~/.bash_history
        - history -cw
      free:
        - history
        - history -a
        - tail ~/.bash_history
        - rm notes.txt

  - id: crontab-remove
    catches: all of somebody's cron jobs removed or replaced
    why: The r stands beside the e on the keyboard and asks nothing; the table is kept nowhere else.
    level: target
    safer: crontab -l > crontab.bak first; crontab -i -r asks
    preview: [crontab, -l]
    target: option -u
    when:
      program: crontab
      any:
        - flag: [-r, --remove]
        - operand: /dev/null
        - reads: /dev/null
        - operand: "-"
          script: "*"
      none:
        - flag: [-i, -l, --help]
    examples:
      match:
        - crontab -r
        - sudo crontab -u www-data -r
        - ssh web1 crontab -r
        - echo '' | crontab -
        - crontab < /dev/null
      free:
        - (crontab -l; echo '@daily backup') | crontab -
        - crontab -l
        - crontab -e
        - crontab -i -r
        - git commit -m "no crontab -r"

  - id: fork-bomb
    catches: a function that starts itself twice, for ever
    why: The process table fills within a second, and not even a login works until the machine is reset.
    level: deny
    safer: nothing; in a container with a process limit if you must see it
    when:
      any:
        - program: ":"
          pattern: '^: \| :'
        - program: [bomb, forkbomb, fork]
          pattern: '^(bomb \| bomb|forkbomb \| forkbomb|fork \| fork)'
    examples:
      match:
        - ":(){ :|:& };:"
        - ":() { : | : & }; :"
        - "bomb() { bomb | bomb & }; bomb"
      free:
        - "greet() { echo hi; }; greet"
        - "f() { ls | wc -l; }; f"
        - "run() { make & }; run"

  - id: known-host-removed
    catches: the memory of a host's key removed
    why: The next connection believes whoever answers; a changed key is the one warning that somebody is in between.
    level: nudge
    safer: ask the host's owner for the new fingerprint first
    when:
      any:
        - program: ssh-keygen
          flag: -R
        - program: [rm, truncate]
          operand: ["~/.ssh/known_hosts", "$HOME/.ssh/known_hosts"]
        - program: ssh
          flag: ["-o=StrictHostKeyChecking=no"]
          all:
            - flag: ["-o=UserKnownHostsFile=/dev/null"]
    examples:
      match:
        - ssh-keygen -R web1
        - rm ~/.ssh/known_hosts
        - ssh-keygen -R 10.0.0.7 -f ~/.ssh/known_hosts
      free:
        - ssh-keygen -t ed25519
        - ssh-keyscan web1
        - ssh-add -D
        - cat ~/.ssh/known_hosts

  - id: key-overwritten
    catches: a private key made over one that is there
    why: The old key opens nothing any more, and whoever only knew the old one is locked out of what it opened.
    level: boundary
    safer: ssh-keygen -f ~/.ssh/id_new
    target: option -f
    when:
      program: ssh-keygen
      script: "y*"
      flag: ["-f=*id_rsa", "-f=*id_ed25519", "-f=*id_ecdsa", "-f=*ssh_host_*"]
      none:
        - flag: [-l, -y, -p, -R, -F, -e, -i]
    examples:
      match:
        - printf 'y\n' | ssh-keygen -t rsa -f ~/.ssh/id_rsa
        - echo y | ssh-keygen -q -N '' -f ~/.ssh/id_ed25519
        - ssh-keygen -f ~/.ssh/id_rsa <<< y
      free:
        - ssh-keygen -t ed25519
        - ssh-keygen -lf ~/.ssh/id_ed25519.pub
        - ssh-keygen -y -f ~/.ssh/id_rsa

  - id: log-emptied
    catches: a system's log emptied or thrown away
    why: It is what will be asked for when something turns out to have gone wrong last week.
    level: boundary
    safer: "logrotate -f compresses it and keeps it; journalctl --vacuum-time=90d keeps the rest"
    when:
      any:
        - writes: ["*audit.log", "*/audit/*.log", "/var/log/syslog", "/var/log/auth.log", "/var/log/messages", "/var/log/secure", "/var/log/audit/*", "/var/log/wtmp", "/var/log/btmp", "/var/log/lastlog", "/var/log/kern.log"]
        - program: [truncate, shred, rm, unlink, tee]
          operand: ["/var/log/syslog", "/var/log/auth.log", "/var/log/messages", "/var/log/secure", "/var/log/audit/*", "/var/log/wtmp", "/var/log/btmp", "/var/log/lastlog", '/var/log/\*', "/var/log/journal*", "/var/log/kern.log"]
          none:
            - program: tee
              flag: [-a, --append]
        - program: journalctl
          flag: ["--vacuum-time={[0-9],[0-9][0-9],[0-9][0-9][0-9]}s", "--vacuum-time={[0-9],[0-9][0-9]}m", "--vacuum-time=[0-9]h", "--vacuum-size=[0-9]K", "--vacuum-size=[0-9]M", "--vacuum-files=1", "--vacuum-time=[01]d"]
        - program: auditctl
          flag: [-D]
        - program: auditctl
          flag: ["-e=0"]
        - program: [wevtutil]
          sub: [cl, clear-log]
      none:
        - flag: [--help]
    examples:
      match:
        - sudo truncate -s 0 /var/log/auth.log
        - "> /var/log/auth.log"
        - ": > /var/log/shop/audit.log"
        - sudo rm -rf /var/log/*
        - journalctl --vacuum-time=1s
        - sudo auditctl -D
        - sudo rm /var/log/wtmp
      free:
        - sudo tail -f /var/log/auth.log
        - sudo rm /var/log/app/debug.log.5.gz
        - journalctl --vacuum-time=2weeks
        - sudo auditctl -l
"""###),
  ]
}
